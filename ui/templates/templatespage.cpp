// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatespage.h"

#include "model/base/calendar.h"
#include "ui/forms/draftkeeper.h"
#include "ui/paper/paperview.h"
#include "ui/paper/printing.h"
#include "ui/people/undoer.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/support/inputcommit.h"
#include "ui/templates/templateform.h"
#include "ui/templates/templateside.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toolbar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

using documents::PaperKind;

namespace {

constexpr int kSideWidth = 320;
constexpr int kFormWidth = 400;
constexpr int kPreviewWidth = 480;
constexpr qint64 kLargestLogo = 1ll << 20;

} // namespace

TemplatesPage::TemplatesPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_gate(new TemplateGate(desk, this))
    , m_actions(new PageActions(desk.actions(), this))
    , m_undoer(new Undoer(desk, this))
    , m_keeper(new DraftKeeper(
          [this] {
              m_gate->keep(m_form->form());
              preview();
          },
          this))
    , m_side(new TemplateSide(desk.today()))
    , m_form(new TemplateForm)
    , m_notice(new NoticeBar)
    , m_view(new PaperView)
    , m_scroll(new QScrollArea)
{
    addActions();
    build();
    listen();
    words();
}

void TemplatesPage::addActions()
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Templates of papers")};
    const auto said = [](const char *source) { return Words{"Actions", source}; };
    m_putIn = m_actions->addPrimary({u"templates.putIn"_s, said(QT_TRANSLATE_NOOP("Actions", "Put in force")),
                                        u"check"_s, QKeySequence(u"Ctrl+Return"_s), group},
        [this] { putInForce(); });
    m_import = m_actions->add({u"templates.import"_s, said(QT_TRANSLATE_NOOP("Actions", "Import a template")),
                                  u"download"_s, {}, group},
        [this] { takeIn(); });
    m_export
        = m_actions->add({u"templates.export"_s, said(QT_TRANSLATE_NOOP("Actions", "Export the template")),
                             u"upload"_s, {}, group},
            [this] { give(); });
    m_reset = m_actions->add(
        {u"templates.reset"_s, said(QT_TRANSLATE_NOOP("Actions", "Back to the built-in template")), u"undo"_s,
            {}, group},
        [this] { m_gate->reset(m_kind, m_from->date()); });
}

Toolbar *TemplatesPage::makeToolbar()
{
    auto *bar = new Toolbar;
    m_back = (new Button({}, ButtonKind::Flat))->withIcon(u"left"_s)->small();
    m_fromLabel = new TextLabel({}, TextSize::Caption, Colour::Text2);
    m_from = new DateField(m_desk.today().addYears(10));
    m_from->setDate(m_desk.today());
    m_from->setObjectName(u"templateFrom"_s);
    m_from->line()->setFixedWidth(Theme::of(this).scaled(124));
    bar->addLeft(m_back);
    for (QAction *action : {m_import, m_export, m_reset}) {
        auto *button = new Button;
        button->bind(action);
        bar->addLeft(button->small());
    }
    auto *primary = new Button({}, ButtonKind::Primary);
    primary->bind(m_putIn, u"check"_s);
    bar->addRight(m_fromLabel);
    bar->addRight(m_from);
    bar->addRight(primary);
    connect(m_back, &Button::clicked, this, [this] { Q_EMIT placeRequested({u"settings"_s, u"forms"_s}); });
    return bar;
}

void TemplatesPage::build()
{
    const Theme &theme = Theme::of(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme.pageMargin(), 12, theme.pageMargin(), 16);
    outer->setSpacing(theme.gap() - Theme::kRing);
    outer->addWidget(makeToolbar());
    outer->addWidget(m_notice);
    m_notice->dismiss();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.gap());
    outer->addLayout(row, 1);
    auto *columns = new Columns;
    columns->addColumn(m_side, kSideWidth, 0);
    columns->addColumn(m_form, kFormWidth, 1);
    QScrollArea *room = scrollRoom(columns);
    row->addWidget(room, 3);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_view);
    m_scroll->setMinimumWidth(theme.scaled(kPreviewWidth) / 2);
    row->addWidget(m_scroll, 2);
}

void TemplatesPage::listen()
{
    connect(m_side, &TemplateSide::paperChosen, this, [this](PaperKind kind) {
        Q_EMIT placeRequested({u"templates"_s, documents::codeOf(kind)});
    });
    connect(m_side, &TemplateSide::startRequested, this, [this](const documents::PaperTemplate &form) {
        goOnFrom(form, tr("Taken over from edition %1").arg(form.edition));
    });
    connect(m_side, &TemplateSide::withdrawRequested, m_gate, &TemplateGate::withdraw);
    connect(m_form, &TemplateForm::edited, this, [this] { m_keeper->touch(); });
    connect(m_form, &TemplateForm::languageChosen, this, &TemplatesPage::preview);
    connect(m_form, &TemplateForm::logoWanted, this, &TemplatesPage::chooseLogo);
    connect(m_gate, &TemplateGate::opened, this, &TemplatesPage::show);
    connect(m_gate, &TemplateGate::previewed, m_view, &PaperView::setPages);
    connect(m_gate, &TemplateGate::failed, this, &TemplatesPage::fail);
    connect(m_gate, &TemplateGate::refused, this, [this](const QStringList &sentences) {
        m_keeper->begin();
        m_notice->say(Tone::Warn, tr("Please check the template"), sentences.join(u'\n'));
    });
    connect(m_gate, &TemplateGate::putIn, this, [this](const base::Id &act, const QString &edition) {
        done(tr("In force from %1: edition %2").arg(base::formatDay(m_from->date()), edition), act);
    });
    connect(m_gate, &TemplateGate::resetDone, this,
        [this](const base::Id &act) { done(tr("The built-in template is in force"), act); });
    connect(m_gate, &TemplateGate::withdrawn, this,
        [this](const base::Id &act) { done(tr("The edition will not be used"), act); });
    connect(m_gate, &TemplateGate::takenIn, this, [this](const documents::PaperTemplate &form) {
        goOnFrom(form, tr("Imported. It is in force only when you put it in force."));
    });
    connect(m_gate, &TemplateGate::given, this,
        [this](const QString &path) { Q_EMIT doneSaid(tr("Exported: %1").arg(path), {}); });
    connect(m_undoer, &Undoer::undone, this, [this] {
        Q_EMIT doneSaid(tr("Taken back. Ctrl+Y does it again."), {});
        m_gate->open(m_kind);
    });
    connect(m_undoer, &Undoer::failed, this, &TemplatesPage::fail);
}

void TemplatesPage::words()
{
    m_back->setText(tr("Settings"));
    m_fromLabel->setText(tr("In force from"));
    m_from->line()->setAccessibleName(tr("In force from"));
}

QString TemplatesPage::title() const
{
    return tr("Templates of papers");
}

QString TemplatesPage::context() const
{
    return documents::nameOf(m_kind);
}

QVariant TemplatesPage::place() const
{
    return documents::codeOf(m_kind);
}

void TemplatesPage::activate(const QVariant &what)
{
    if (const auto kind = documents::paperKindOf(what.toString()))
        m_kind = *kind;
    m_notice->dismiss();
    m_gate->open(m_kind);
    m_form->begin();
}

void TemplatesPage::leave()
{
    commitInput();
    m_keeper->write();
}

void TemplatesPage::show(const TemplateGate::Opened &opened)
{
    m_keeper->end();
    m_form->show(opened.form);
    m_side->show(m_kind, opened);
    m_keeper->begin();
    if (opened.isDraft) {
        m_notice->say(Tone::Info, tr("You had begun to change this template"),
            tr("It is not in force yet. Go on, or throw it away."));
        m_notice->addButton(tr("Throw it away"), [this] {
            m_keeper->end();
            m_notice->dismiss();
            m_gate->dropDraft(m_kind);
        });
    }
    preview();
    Q_EMIT headingChanged();
}

void TemplatesPage::goOnFrom(documents::PaperTemplate form, const QString &said)
{
    if (form.kind != m_kind) {
        m_kind = form.kind;
        Q_EMIT headingChanged();
    }
    // What comes of it is another edition.
    form.edition.clear();
    m_gate->keep(form, [this, said] {
        m_gate->open(m_kind);
        Q_EMIT doneSaid(said, {});
    });
}

void TemplatesPage::preview()
{
    const int zoom
        = printing::fittingZoom(m_scroll->width() - 40 - m_scroll->verticalScrollBar()->sizeHint().width());
    m_gate->preview(m_form->form(), m_form->language(), zoom, devicePixelRatioF());
}

void TemplatesPage::putInForce()
{
    commitInput();
    if (!m_from->date().isValid()) {
        m_notice->say(
            Tone::Warn, tr("Please check the day"), tr("From which day on is the template in force?"));
        m_from->line()->setFocus();
        return;
    }
    m_keeper->end();
    m_gate->putInForce(m_form->form(), m_from->date());
}

void TemplatesPage::takeIn()
{
    const auto path = m_desk.dialogs().file(
        this, {FilePurpose::Open, tr("Import a template"), {}, tr("Template (*.json)")});
    if (path)
        m_gate->takeIn(*path);
}

void TemplatesPage::give()
{
    commitInput();
    const auto path = m_desk.dialogs().file(this,
        {FilePurpose::Save, tr("Export the template"), documents::codeOf(m_kind) + u".json"_s,
            tr("Template (*.json)")});
    if (path)
        m_gate->give(m_form->form(), *path);
}

void TemplatesPage::chooseLogo()
{
    const auto path = m_desk.dialogs().file(
        this, {FilePurpose::Open, tr("Choose a logo"), {}, tr("PNG picture (*.png)")});
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({base::ErrorKind::Io, file.errorString()});
    m_form->setLogo(file.read(kLargestLogo));
}

void TemplatesPage::done(const QString &said, const base::Id &act)
{
    m_notice->dismiss();
    m_gate->open(m_kind);
    Q_EMIT doneSaid(said, m_undoer->undoOf(act));
}

void TemplatesPage::fail(const base::Error &error)
{
    const ErrorText text = errorText(error);
    m_notice->say(Tone::Danger, text.happened, text.safe + u' ' + text.toDo);
    m_keeper->begin();
}

void TemplatesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    words();
    preview();
}

} // namespace ui
