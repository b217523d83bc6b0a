// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "model/base/hangul.h"
#include "model/base/hangulkeys.h"
#include "ui/shell/palettelist.h"
#include "ui/shell/paletteparts.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kWidth = 720;
constexpr int kBelowHeader = 28;

QString otherKeyboard(const QString &text)
{
    const QString latin = base::hangul::keysFromHangul(text);
    const QString other = latin == text ? base::hangul::hangulFromKeys(text) : latin;
    return other == text ? QString() : other;
}

} // namespace

Palette::Palette(QWidget *window)
    : QWidget(window)
    , m_field(new SearchField(QString(), SearchField::Frame::Bare))
    , m_mode(new ChipLabel)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_footer(new PalettePrefixes)
    , m_nothing(new TextLabel({}, TextSize::Body, Colour::Text2))
{
    setObjectName(u"palette"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 16, 10);
    top->setSpacing(12);
    top->addWidget(new PaletteLens);
    top->addWidget(m_field, 1);
    top->addWidget(m_mode);
    top->addWidget(new PaletteEscape);
    m_top = top;
    layout->addLayout(top);
    layout->addWidget(new Separator);
    m_nothing->setContentsMargins(18, 18, 18, 18);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_footer);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setMinimumHeight(40);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_field, &SearchField::searchTextChanged, this, &Palette::ask);
    connect(m_list, &QListView::clicked, this, [this] { run(); });
    window->installEventFilter(this);
    words();
    hide();
}

void Palette::addSource(PaletteSource *source)
{
    m_sources.append(source);
}

void Palette::open(const QString &text)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->setFont(Theme::of(this).font(TextSize::H1));
    m_field->setText(text);
    show();
    raise();
    ask(text);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    qApp->installEventFilter(this);
}

void Palette::dismiss()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    ++m_question;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Palette::ask(const QString &text)
{
    PaletteQuery query;
    query.text = text.trimmed();
    for (const PaletteSource *source : m_sources) {
        if (!source->prefix().isNull() && query.text.startsWith(source->prefix()))
            query.prefix = source->prefix();
    }
    if (!query.prefix.isNull())
        query.text = query.text.mid(1).trimmed();
    query.initials = base::hangul::isInitialsQuery(query.text) && !query.text.isEmpty();
    query.otherKeyboard = otherKeyboard(query.text);
    m_mode->setVisible(query.initials || !query.prefix.isNull());
    m_mode->setChip(query.initials ? tr("Searching by initials") : tr("Only here"), Tone::Info);

    const quint64 question = ++m_question;
    m_sections = QList<PaletteSection>(m_sources.size());
    m_waiting = 0;
    for (int i = 0; i < int(m_sources.size()); ++i) {
        if (query.prefix.isNull() || m_sources[i]->prefix() == query.prefix)
            ++m_waiting;
    }
    if (m_waiting == 0)
        rebuild();
    for (int i = 0; i < int(m_sources.size()); ++i) {
        if (query.prefix.isNull() || m_sources[i]->prefix() == query.prefix)
            m_sources[i]->ask(query, [self = QPointer(this), question, i](const PaletteSection &section) {
                if (self)
                    self->take(question, i, section);
            });
    }
}

void Palette::take(quint64 question, int source, const PaletteSection &section)
{
    if (question != m_question)
        return;
    m_sections[source] = section;
    --m_waiting;
    // Sections that come late must not move the chosen row away while there is something to choose already.
    if (m_waiting == 0 || !section.rows.isEmpty())
        rebuild();
}

void Palette::rebuild()
{
    const QString kept = currentRow();
    m_model->clear();
    for (int i = 0; i < int(m_sections.size()); ++i) {
        if (m_sections[i].rows.isEmpty())
            continue;
        m_model->appendRow(PaletteDelegate::heading(m_sections[i].title, int(m_sections[i].rows.size())));
        for (const PaletteRow &row : m_sections[i].rows)
            m_model->appendRow(PaletteDelegate::row(row, i));
    }
    const bool empty = m_model->rowCount() == 0;
    m_nothing->setText(m_waiting > 0 ? tr("Searching") : tr("Nothing found. Try fewer letters or initials."));
    m_nothing->setVisible(empty);
    m_list->setVisible(!empty);
    QModelIndex chosen;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i, 0);
        if (!index.data(PaletteDelegate::RowRole).isValid())
            continue;
        const bool same = index.data(PaletteDelegate::RowRole).value<PaletteRow>().id == kept;
        if (!chosen.isValid() || same)
            chosen = index;
    }
    m_list->setCurrentIndex(chosen);
    place();
}

QString Palette::currentRow() const
{
    const QVariant row = m_list->currentIndex().data(PaletteDelegate::RowRole);
    return row.isValid() ? row.value<PaletteRow>().id : QString();
}

void Palette::run()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.data(PaletteDelegate::RowRole).isValid())
        return;
    const QString id = currentRow();
    PaletteSource *source = m_sources.at(index.data(PaletteDelegate::SourceRole).toInt());
    dismiss();
    source->open(id);
}

void Palette::step(int by)
{
    int at = m_list->currentIndex().row() + by;
    while (at >= 0 && at < m_model->rowCount()) {
        const QModelIndex index = m_model->index(at, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
            return;
        }
        at += by > 0 ? 1 : -1;
    }
}

void Palette::place()
{
    const QWidget *window = parentWidget();
    const Theme &theme = Theme::of(this);
    const int wide = std::min(theme.scaled(kWidth), window->width() - 40);
    int rows = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows += m_list->sizeHintForRow(i);
    const int fixed = m_top->sizeHint().height() + 1 + m_footer->sizeHint().height() + 4;
    const int top = (theme.isCompact() ? 48 : 56) + kBelowHeader;
    const int high = std::min(fixed + rows, window->height() - top - 40);
    // In the middle of the page, which begins right of the rail, as far as there is room.
    const int left = std::min((window->width() + 88 - wide) / 2, window->width() - wide - 20);
    setGeometry(left, top, wide, std::max(high, 160));
}

bool Palette::onFieldKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(6);
        return true;
    case Qt::Key_PageUp:
        step(-6);
        return true;
    case Qt::Key_Escape:
        if (m_field->isComposing())
            return false;
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (onFieldKey(key))
            return true;
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !m_field->isComposing()) {
            // The field swallows the Enter that ended a composition; only the next one opens the row.
            connect(m_field, &QLineEdit::returnPressed, this, &Palette::run,
                Qt::ConnectionType(Qt::SingleShotConnection | Qt::UniqueConnection));
        }
        return false;
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == window() && widget != this && !isAncestorOf(widget))
            dismiss();
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::words()
{
    setAccessibleName(tr("Find or do"));
    m_field->setPlaceholderText(tr("Name, initials ㅍㅅㅈ, number, command"));
    m_field->setAccessibleName(tr("Find or do"));
    m_list->setAccessibleName(tr("Found"));
}

void Palette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
    else if (event->type() == QEvent::StyleChange)
        m_field->setFont(Theme::of(this).font(TextSize::H1));
}

void Palette::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::Primary), 2));
    painter.setBrush(theme.colour(Colour::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::kCardRadius, Theme::kCardRadius);
}

} // namespace ui
