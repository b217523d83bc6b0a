// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/handoverpage.h"

#include "model/work/casefiles.h"
#include "model/work/hsdsexport.h"
#include "model/work/sessionexport.h"
#include "model/work/training.h"
#include "ui/exchange/handoverwhom.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/support/accessible.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/support/inputcommit.h"
#include "ui/support/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/explainedchoice.h"
#include "ui/widgets/form.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

enum Mask { Masked, Whole };
enum HsdsFormat { Tables, Json };

} // namespace

HandoverPage::HandoverPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_rooms(new ExportRooms(Room::Case))
    , m_whom(new HandoverWhom(desk))
    , m_mask(new ExplainedChoice(tr("How much it tells"), {tr("Masked"), tr("Whole")},
          {tr("Without name, birthday (the year stays), address, telephones and free words. Two masked files "
              "cannot be joined."),
              tr("With all of it. Only for whoever may know it by consent or law.")}))
    , m_tell(new ExplainedChoice(tr("How much it tells"), {tr("That there is one"), tr("What it is"), tr("All")},
          {tr("“Care-pass session” and a masked name. For calendars that others see."),
              tr("The service, who gives it and where, and a masked name."),
              tr("The whole name, the service, who gives it and where. For your own calendar only.")}))
    , m_format(new ExplainedChoice(tr("Format"), {tr("Tables (ZIP)"), tr("JSON")},
          {tr("HSDS 3.0 as one CSV file a table, in a ZIP; every cell that came in goes out again."),
              tr("HSDS 3.0 as one JSON file, for programs that read it.")}))
    , m_form(new Form)
    , m_reason(new QPlainTextEdit)
    , m_result(new NoticeBar)
    , m_loading(new LoadingState)
    , m_go(new Button(tr("Write the file"), ButtonKind::Primary))
{
    m_result->setObjectName(u"handoverResult"_s);
    m_loading->hide();
    m_go->setObjectName(u"handoverGo"_s);
    m_mask->setObjectName(u"handoverMask"_s);
    m_tell->setObjectName(u"handoverTell"_s);
    m_format->setObjectName(u"handoverFormat"_s);
    m_act = m_actions->addPrimary(
        {u"handover.run"_s, {"Actions", QT_TRANSLATE_NOOP("Actions", "Write for another program")}, u"upload"_s,
            QKeySequence(u"Ctrl+Return"_s), {"Actions", QT_TRANSLATE_NOOP("Actions", "Import and export")}},
        [this] { run(); });
    layOut();
    connect(m_go, &QPushButton::clicked, this, &HandoverPage::run);
    connect(m_loading, &LoadingState::stopped, this, [this] { m_cancel.cancel(); });
    connect(m_rooms, &ExportRooms::chosen, this, [this](Room room) {
        Q_EMIT placeRequested(
            ExportRooms::placeOf(room, m_whom->person().isNil() ? QString() : m_whom->person().toString()));
    });
    connect(m_whom, &HandoverWhom::personChosen, this, [this](const base::Id &person) {
        Q_EMIT placeRequested(ExportRooms::placeOf(m_room, person.toString()));
    });
    m_desk.session().ask(
        this, [](work::Context &context) { return work::training::isTraining(context); },
        [this](const base::Result<bool> &isTraining) { m_isTraining = isTraining.value_or(false); });
    m_whom->show(m_room, {}, {});
    show(m_room);
}

void HandoverPage::layOut()
{
    auto *panels = new Columns;
    panels->addColumn(makeWhat(), 440);
    panels->addColumn(makeHow(), 440);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(14);
    column->addWidget(m_rooms);
    column->addWidget(m_result);
    column->addWidget(m_loading);
    column->addWidget(panels, 1);
    auto *foot = new QHBoxLayout;
    auto *note = new TextLabel(
        tr("Reason and number go to the access log before the file is written."), TextSize::Body, Colour::Text2);
    note->overflow(Overflow::Wrap);
    note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot->addWidget(note, 1);
    foot->addWidget(m_go->withIcon(u"upload"_s)->withHint(u"Ctrl+Enter"_s));
    column->addLayout(foot);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
}

QWidget *HandoverPage::makeWhat()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_whom);
    m_formatCard = new Card(tr("Services and format"));
    auto *words = new TextLabel(tr("The whole directory: organisations, sites, services, offers, times and "
                                   "prices. Nobody who uses them is in it."));
    m_formatCard->body()->addWidget(words->overflow(Overflow::Wrap));
    m_formatCard->body()->addWidget(m_format);
    column->addWidget(m_formatCard);
    column->addStretch(1);
    return panel;
}

QWidget *HandoverPage::makeHow()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_maskCard = new Card(tr("How much it tells"));
    m_maskCard->body()->addWidget(m_mask);
    m_tellCard = new Card(tr("How much it tells"));
    m_tellCard->body()->addWidget(m_tell);
    auto *why = new Card(tr("Reason"));
    m_reason->setObjectName(u"handoverReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(Theme::of(this).scaled(76));
    m_form->addField(tr("Reason"), m_reason, Required::Yes);
    m_form->setHint(m_reason, tr("What the file is for and who gets it; it stays in the access log."));
    why->body()->addWidget(m_form);
    for (Card *card : {m_maskCard, m_tellCard, why})
        column->addWidget(card);
    column->addStretch(1);
    return panel;
}

QString HandoverPage::title() const
{
    return tr("For other programs");
}

QString HandoverPage::context() const
{
    return tr("A copy outside the vault is no longer protected by it");
}

void HandoverPage::activate(const QVariant &what)
{
    const QStringList parts = what.toString().split(u'/');
    const QString room = parts.first();
    if (room.isEmpty())
        return;
    const Room shown = room == u"sessions"_s ? Room::Sessions
        : room == u"services"_s             ? Room::Services
                                            : Room::Case;
    m_result->dismiss();
    const auto id = [&](qsizetype at) { return base::Id::fromString(parts.value(at)).value_or(base::Id()); };
    if (shown != Room::Services)
        m_whom->show(shown, id(1), id(2));
    show(shown);
}

QVariant HandoverPage::place() const
{
    if (m_room == Room::Services)
        return u"services"_s;
    QStringList parts{m_room == Room::Case ? u"case"_s : u"sessions"_s};
    for (const base::Id &id : {m_whom->person(), m_whom->bundle()}) {
        if (!id.isNil())
            parts.append(id.toString());
    }
    return parts.join(u'/');
}

void HandoverPage::setMasked(bool masked)
{
    m_whom->setMasked(masked);
}

void HandoverPage::show(Room room)
{
    m_room = room;
    m_rooms->setShown(room);
    m_whom->setVisible(room != Room::Services);
    m_formatCard->setVisible(room == Room::Services);
    m_maskCard->setVisible(room == Room::Case);
    m_tellCard->setVisible(room == Room::Sessions);
    Q_EMIT headingChanged();
}

QString HandoverPage::ending() const
{
    if (m_room == Room::Sessions)
        return u".ics"_s;
    return m_room == Room::Services && m_format->current() == Tables ? u".zip"_s : u".json"_s;
}

QString HandoverPage::suggestion() const
{
    const QString name = m_room == Room::Case ? tr("case")
        : m_room == Room::Sessions            ? tr("sessions")
                                              : tr("services");
    const QString mark = m_isTraining ? tr("practice_") : QString();
    return u"%1%2_%3%4"_s.arg(mark, name, m_desk.today().toString(Qt::ISODate), ending());
}

QString HandoverPage::filter() const
{
    return m_room == Room::Sessions ? tr("Calendar (*.ics)")
        : ending() == u".zip"       ? tr("HSDS tables (*.zip)")
        : m_room == Room::Services  ? tr("HSDS (*.json)")
                                    : tr("FHIR (*.json)");
}

void HandoverPage::run()
{
    if (m_busy)
        return;
    commitInput();
    m_form->clearErrors();
    if (m_room != Room::Services && m_whom->isEmpty()) {
        m_result->say(Tone::Warn, tr("There is nothing to write yet"),
            m_room == Room::Case ? tr("Please find the person whose case is to be given out.")
                                 : tr("Please approve a care pass first, or choose whose sessions."));
        return;
    }
    if (m_reason->toPlainText().trimmed().size() < 2) {
        m_form->setError(m_reason, tr("Please write why; without a reason nothing is written."));
        m_form->focusFirstError();
        return;
    }
    auto path
        = m_desk.dialogs().file(this, {FilePurpose::Save, tr("Write the file"), suggestion(), filter()});
    if (!path)
        return;
    if (!path->endsWith(ending(), Qt::CaseInsensitive))
        *path += ending();
    write(*path);
}

void HandoverPage::write(const QString &path)
{
    m_path = path;
    const QString reason = m_reason->toPlainText();
    if (m_room == Room::Case) {
        const QString language = m_desk.language().tongue() == Tongue::Korean ? u"ko"_s : u"en"_s;
        const work::CaseExport wanted{
            m_whom->person(), m_mask->current() == Masked, path, reason, language};
        runJob([wanted](work::Context &context) { return work::casefiles::writeFhir(context, wanted); });
    } else if (m_room == Room::Sessions) {
        work::SessionExport wanted;
        using Scope = HandoverWhom::Sessions;
        if (m_whom->sessions() != Scope::OfAll)
            wanted.person = m_whom->person();
        if (m_whom->sessions() == Scope::OfBundle)
            wanted.bundle = m_whom->bundle();
        wanted.words = work::SessionWords(m_tell->current());
        wanted.path = path;
        wanted.reason = reason;
        runJob([wanted](work::Context &context) { return work::sessionexport::write(context, wanted); });
    } else {
        const work::ExportTarget target{path, work::ExportEncoding::Utf8, reason};
        runJob([target](work::Context &context) { return work::hsdsexport::write(context, target); });
    }
}

template <typename Work> void HandoverPage::runJob(Work work)
{
    m_busy = true;
    m_go->setEnabled(false);
    m_result->dismiss();
    m_loading->begin(tr("Writing the file"));
    m_cancel = {};
    base::Progress progress;
    progress.cancel = m_cancel;
    // A file is whole or not there at all, so it can be stopped before it begins, not in its middle.
    m_desk.session().job(
        this, progress,
        [work](work::Context &context, const base::Progress &) { return work(context); },
        [this](const base::Result<work::Exported> &exported) { finish(exported); });
}

QString HandoverPage::countWords(qsizetype count) const
{
    return m_room == Room::Case ? tr("%n entries of FHIR", nullptr, int(count))
        : m_room == Room::Sessions ? tr("%n service(s) with their weekly sessions", nullptr, int(count))
                                   : tr("%n row(s) of HSDS", nullptr, int(count));
}

void HandoverPage::finish(const base::Result<work::Exported> &exported)
{
    m_busy = false;
    m_go->setEnabled(true);
    m_loading->end();
    if (!exported) {
        const ErrorText words = errorText(exported.error());
        m_result->say(exported.error().kind == base::ErrorKind::Cancelled ? Tone::Info : Tone::Danger,
            words.happened, words.toDo);
        return;
    }
    const QString title = tr("Written, number %1").arg(exported->number);
    m_result->say(Tone::Ok, title,
        tr("%1: %2. The reason stands in the access log under this number.")
            .arg(QDir::toNativeSeparators(m_path), countWords(exported->count)));
    m_result->addButton(tr("Open the folder"), [folder = QFileInfo(m_path).absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    m_result->addButton(tr("Show the access log"), [this] {
        Q_EMIT placeRequested({u"settings"_s, u"access"_s});
    });
    announce(this, title);
}

} // namespace ui
