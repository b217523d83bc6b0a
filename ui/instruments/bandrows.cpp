// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/bandrows.h"

#include "ui/support/formats.h"
#include "ui/support/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleValidator>
#include <QLineEdit>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::Band;

namespace {

void setIfOther(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    const QSignalBlocker quiet(line);
    line->setText(text);
    line->setCursorPosition(0);
}

/// What a band reaches up to, in whole points.
QString endText(const std::vector<Band> &bands, size_t at, std::optional<double> most)
{
    std::optional<double> next;
    for (const Band &band : bands) {
        if (band.from > bands[at].from && (!next || band.from < *next))
            next = band.from;
    }
    if (next)
        return u"~ "_s + QString::number(*next - 1);
    return most ? u"~ "_s + QString::number(*most) : u"~"_s;
}

} // namespace

BandRows::BandRows(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_days(new QComboBox)
    , m_newDay(new Button(tr("Other limits from a later day")))
    , m_from(new DateField(today))
    , m_source(new QLineEdit)
    , m_details(new QWidget)
    , m_grid(new QGridLayout)
    , m_add(new Button(tr("Add a band")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_days->setAccessibleName(tr("Limits in force from"));
    column->addWidget(m_days);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->setColumnStretch(2, 3);
    m_grid->setColumnStretch(3, 2);
    column->addLayout(m_grid);
    m_add->small()->withIcon(u"plus"_s);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    addHead();
    column->addWidget(m_details);
    connect(m_add, &Button::clicked, this, &BandRows::add);
    connect(m_newDay, &Button::clicked, this, &BandRows::beginNewDay);
    connect(m_days, &QComboBox::activated, this, [this](int index) {
        m_day = m_days->itemData(index).toDate();
        fill(m_rule);
    });
}

void BandRows::addHead()
{
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(2);
    const auto label = [&](const QString &text, QWidget *buddy) {
        auto *words = new TextLabel(text, TextSize::Caption, Colour::Text2);
        words->setContentsMargins(3, 0, 0, 0);
        words->setBuddy(buddy);
        column->addWidget(words);
        column->addWidget(buddy);
    };
    m_source->setAccessibleName(tr("Where the limits come from"));
    m_from->line()->setAccessibleName(tr("In force from"));
    label(tr("Where the limits come from"), m_source);
    label(tr("In force from"), m_from);
    m_newDay->small();
    column->addWidget(m_newDay, 0, Qt::AlignLeft);
    connect(m_source, &QLineEdit::textEdited, this, &BandRows::read);
    connect(m_source, &QLineEdit::editingFinished, this, &BandRows::stepEnded);
    connect(m_from, &DateField::dateChanged, this, &BandRows::read);
}

void BandRows::addLine()
{
    Line line{new QLineEdit, new TextLabel({}, TextSize::Caption, Colour::Text2), new QLineEdit,
        new QLineEdit, new Button({}, ButtonKind::Flat)};
    const QString number = QString::number(m_lines.size() + 1);
    const Theme &theme = Theme::of(this);
    line.from->setValidator(new QDoubleValidator(-1e6, 1e6, 2, line.from));
    line.from->setAlignment(Qt::AlignRight);
    line.from->setFixedWidth(theme.scaled(58));
    line.from->setAccessibleName(tr("Band %1 begins at").arg(number));
    line.to->setMinimumWidth(theme.scaled(42));
    line.to->setContentsMargins(4, 0, 4, 0);
    line.name->setAccessibleName(tr("Name of band %1").arg(number));
    line.name->setPlaceholderText(tr("Name"));
    line.english->setAccessibleName(tr("Name of band %1 in English").arg(number));
    line.english->setPlaceholderText(tr("English"));
    line.remove->small()->withIcon(u"x"_s);
    line.remove->setAccessibleName(tr("Remove band %1").arg(number));
    line.remove->setToolTip(line.remove->accessibleName());
    const int row = int(m_lines.size());
    int at = 0;
    for (QWidget *each : {static_cast<QWidget *>(line.from), static_cast<QWidget *>(line.to),
             static_cast<QWidget *>(line.name), static_cast<QWidget *>(line.english),
             static_cast<QWidget *>(line.remove)})
        m_grid->addWidget(each, row, at++);
    for (QLineEdit *each : {line.from, line.name, line.english}) {
        each->setMinimumWidth(theme.scaled(50));
        connect(each, &QLineEdit::textEdited, this, &BandRows::read);
        connect(each, &QLineEdit::editingFinished, this, &BandRows::stepEnded);
    }
    connect(line.remove, &Button::clicked, this, [this, button = line.remove] { remove(button); });
    m_lines.append(line);
}

void BandRows::dropLine()
{
    const Line line = m_lines.takeLast();
    for (QWidget *each : {static_cast<QWidget *>(line.from), static_cast<QWidget *>(line.to),
             static_cast<QWidget *>(line.name), static_cast<QWidget *>(line.english),
             static_cast<QWidget *>(line.remove)}) {
        m_grid->removeWidget(each);
        each->hide();
        each->deleteLater();
    }
}

void BandRows::show(const instruments::TotalRule &rule)
{
    m_rule = rule;
    m_bands = rule.bands;
    QList<QDate> days;
    for (const Band &band : m_bands) {
        if (!days.contains(band.effective))
            days.append(band.effective);
    }
    std::sort(days.begin(), days.end());
    if (!days.contains(m_day))
        m_day = days.isEmpty() ? QDate(m_today.year(), 1, 1) : days.last();
    const QSignalBlocker quiet(m_days);
    m_days->clear();
    for (const QDate &day : std::as_const(days))
        m_days->addItem(tr("In force from %1").arg(formats::day(day)), day);
    m_days->setCurrentIndex(int(days.indexOf(m_day)));
    m_days->setVisible(days.size() > 1);
    fill(rule);
}

void BandRows::fill(const instruments::TotalRule &rule)
{
    m_shown.clear();
    for (const Band &band : m_bands) {
        if (band.effective == m_day)
            m_shown.push_back(band);
    }
    while (m_lines.size() > qsizetype(m_shown.size()))
        dropLine();
    while (m_lines.size() < qsizetype(m_shown.size()))
        addLine();
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const Line &line = m_lines.at(qsizetype(i));
        bool isNumber = false;
        if (line.from->text().toDouble(&isNumber) != m_shown[i].from || !isNumber)
            setIfOther(line.from, QString::number(m_shown[i].from));
        line.to->setText(endText(m_shown, i, rule.maximum));
        setIfOther(line.name, m_shown[i].label.ko);
        setIfOther(line.english, m_shown[i].label.en);
    }
    m_details->setVisible(!m_shown.empty());
    if (m_shown.empty())
        return;
    setIfOther(m_source, m_shown.front().source.ko);
    const QSignalBlocker quiet(m_from);
    if (m_from->date() != m_day && !m_from->line()->hasFocus())
        m_from->setDate(m_day);
}

std::vector<Band> BandRows::othersOf(QDate day) const
{
    std::vector<Band> others;
    for (const Band &band : m_bands) {
        if (band.effective != day)
            others.push_back(band);
    }
    return others;
}

void BandRows::read()
{
    std::vector<Band> bands = othersOf(m_day);
    const QDate day = m_from->date().isValid() ? m_from->date() : m_day;
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const Line &line = m_lines.at(qsizetype(i));
        Band band = m_shown[i];
        band.from = line.from->text().toDouble();
        band.label = {line.name->text(), line.english->text()};
        band.source.ko = m_source->text();
        band.effective = day;
        bands.push_back(band);
    }
    m_day = day;
    Q_EMIT edited(bands);
}

void BandRows::add()
{
    std::vector<Band> bands = m_bands;
    Band band;
    band.effective = m_day;
    band.answer = QJsonValue::Undefined;
    if (!m_shown.empty())
        band.source = m_shown.front().source;
    const double least = m_rule.minimum.value_or(0);
    const double most = m_rule.maximum.value_or(least + 10);
    double highest = least;
    for (const Band &other : m_shown)
        highest = std::max(highest, other.from);
    band.from = m_shown.empty() ? least : std::max(highest + 1, double(int((highest + most + 1) / 2)));
    bands.push_back(band);
    Q_EMIT stepEnded();
    Q_EMIT edited(bands);
    if (!m_lines.isEmpty())
        m_lines.last().name->setFocus();
}

void BandRows::remove(QObject *button)
{
    std::vector<Band> bands = othersOf(m_day);
    for (size_t i = 0; i < m_shown.size(); ++i) {
        if (m_lines.at(qsizetype(i)).remove != button)
            bands.push_back(m_shown[i]);
    }
    Q_EMIT stepEnded();
    Q_EMIT edited(bands);
}

void BandRows::beginNewDay()
{
    std::vector<Band> bands = m_bands;
    const QDate day = std::max(m_today, m_day.addDays(1));
    for (Band band : m_shown) {
        band.effective = day;
        bands.push_back(band);
    }
    m_day = day;
    Q_EMIT stepEnded();
    Q_EMIT edited(bands);
    m_from->line()->setFocus();
}

} // namespace ui
