// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportpage.h"

#include "model/work/offerexport.h"
#include "model/work/people.h"
#include "model/work/peopleexport.h"
#include "model/work/services.h"
#include "ui/exchange/columnpicker.h"
#include "ui/exchange/exportrooms.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/support/accessible.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/support/inputcommit.h"
#include "ui/support/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/explainedchoice.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {
namespace {
enum Format { CsvUtf8, CsvCp949, Workbook };
constexpr int kLostNamed = 5;

QString lostWords(const QList<work::LostLetters> &lost)
{
    QStringList places;
    for (const work::LostLetters &one : lost.mid(0, kLostNamed))
        places.append(ExportPage::tr("line %1, %2").arg(one.line).arg(one.heading));
    if (lost.size() > kLostNamed)
        places.append(u"…"_s);
    return ExportPage::tr(
        "CP949 lacks letters of %n cell(s); a question mark stands there: %1.", nullptr, int(lost.size()))
        .arg(places.join(u"; "_s));
}

} // namespace

ExportPage::ExportPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_scope(new Segments(tr("Whom"), {tr("All")}))
    , m_mask(new ExplainedChoice(tr("Masking"),
          {tr("Nothing masked"), tr("Contacts masked"), tr("Names masked too")},
          {tr("For work inside the office only."),
              tr("Numbers keep their last four digits; addresses end at the dong."),
              tr("Names keep their ends, birthdays their year; free notes are left out.")}))
    , m_format(new ExplainedChoice(tr("Format"), {tr("CSV (UTF-8)"), tr("CSV (CP949)"), tr("Excel (XLSX)")},
          {tr("For newer programs; Excel opens it with the right letters."),
              tr("For older Korean programs. Letters that CP949 lacks are reported."),
              tr("For Excel and Hancell; numbers and days stay such. A second sheet names you, time, reason "
                 "and "
                 "number.")}))
    , m_columns(new ColumnPicker)
    , m_form(new Form)
    , m_reason(new QPlainTextEdit)
    , m_result(new InlineMessage(Tone::Ok))
    , m_loading(new LoadingState)
    , m_go(new Button(tr("Export"), ButtonKind::Primary))
{
    m_result->setObjectName(u"exportResult"_s);
    m_result->hide();
    m_loading->hide();
    m_go->setObjectName(u"exportGo"_s);
    layOut();
    m_act = m_actions->addPrimary(
        {u"export.run"_s, {"Actions", QT_TRANSLATE_NOOP("Actions", "Export to a file")}, {},
            QKeySequence(u"Ctrl+Return"_s), {"Actions", QT_TRANSLATE_NOOP("Actions", "Import and export")}},
        [this] { run(); });
    connect(m_go, &QPushButton::clicked, this, &ExportPage::run);
    connect(m_loading, &LoadingState::stopped, this, [this] { m_cancel.cancel(); });
    m_format->setCurrent(Workbook);
    showScopes();
}

void ExportPage::layOut()
{
    auto *panels = new Columns;
    panels->addColumn(makeWhat(), 440);
    panels->addColumn(m_columns, 440);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(14);
    auto *rooms = new ExportRooms(ExportRooms::Room::Lists);
    connect(rooms, &ExportRooms::chosen, this,
        [this](ExportRooms::Room room) { Q_EMIT placeRequested(ExportRooms::placeOf(room)); });
    column->addWidget(rooms);
    column->addWidget(m_result);
    column->addWidget(m_loading);
    column->addWidget(panels, 1);
    auto *foot = new QHBoxLayout;
    auto *note
        = new TextLabel(tr("Reason, columns and count go to the access log before the file is written."),
            TextSize::Body, Colour::Text2);
    note->overflow(Overflow::Wrap);
    note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot->addWidget(note, 1);
    foot->addWidget(m_go->withIcon(u"download"_s)->withHint(u"Ctrl+Enter"_s));
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

QWidget *ExportPage::makeWhat()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *whom = new Card(tr("Whom"));
    whom->body()->addWidget(m_scope, 0, Qt::AlignLeft);
    column->addWidget(whom);
    m_maskCard = new Card(tr("Masking"));
    m_maskCard->body()->addWidget(m_mask);
    column->addWidget(m_maskCard);
    column->addWidget(makeHow());
    column->addStretch(1);
    return panel;
}

QWidget *ExportPage::makeHow()
{
    auto *card = new Card(tr("Format and reason"));
    card->body()->setSpacing(12);
    card->body()->addWidget(m_format);
    m_reason->setObjectName(u"exportReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(Theme::of(this).scaled(76));
    m_form->addField(tr("Reason"), m_reason, Required::Yes);
    m_form->setHint(m_reason, tr("What the copy is for and who gets it; it stays in the access log."));
    card->body()->addWidget(m_form);
    return card;
}

QString ExportPage::title() const
{
    return m_kind == work::ListKind::People ? tr("Export people") : tr("Export services");
}

QString ExportPage::context() const
{
    return tr("A copy outside the vault is no longer protected by it");
}

void ExportPage::activate(const QVariant &what)
{
    if (!what.isValid())
        return;
    const QVariantMap map = what.toMap();
    m_kind
        = map.value(u"kind"_s).toString() == u"services" ? work::ListKind::Services : work::ListKind::People;
    m_ids.clear();
    for (const QString &id : map.value(u"ids"_s).toStringList()) {
        if (const auto known = base::Id::fromString(id))
            m_ids.append(*known);
    }
    m_query.reset();
    if (map.contains(u"query"_s))
        m_query = domain::PeopleQuery::fromJson(QJsonObject::fromVariantMap(map.value(u"query"_s).toMap()));
    m_result->say({});
    m_listed = -1;
    m_all = -1;
    m_columns->setVisible(m_kind == work::ListKind::People);
    m_maskCard->setVisible(m_kind == work::ListKind::People);
    showScopes();
    countScopes();
    Q_EMIT headingChanged();
}

void ExportPage::showScopes()
{
    m_scopes.clear();
    QStringList texts;
    const auto add = [&](Scope scope, const QString &text, int count) {
        m_scopes.append(scope);
        texts.append(count < 0 ? text : tr("%1 (%2)").arg(text, formats::count(count)));
    };
    if (!m_ids.isEmpty())
        add(Scope::Chosen, tr("The chosen ones"), int(m_ids.size()));
    if (m_query)
        add(Scope::Listed, tr("The current list"), m_listed);
    add(Scope::All, tr("All"), m_all);
    const int kept = m_scope->current();
    m_scope->setTexts(texts);
    m_scope->setCurrent(m_listed < 0 && m_all < 0 ? 0 : std::clamp(kept, 0, int(texts.size()) - 1));
}

void ExportPage::countScopes()
{
    if (m_kind != work::ListKind::People)
        return;
    struct Counts {
        int listed = -1;
        int all = -1;
    };
    m_desk.session().ask(
        this,
        [query = m_query](work::Context &context) -> base::Result<Counts> {
            domain::PeopleQuery everybody;
            everybody.withFormer = true;
            const auto all = work::people::listIds(context, everybody);
            if (!all)
                return all.error();
            Counts counts{-1, int(all->size())};
            if (!query)
                return counts;
            const auto listed = work::people::listIds(context, *query);
            if (!listed)
                return listed.error();
            counts.listed = int(listed->size());
            return counts;
        },
        [this](const base::Result<Counts> &counts) {
            if (!counts)
                return;
            m_listed = counts->listed;
            m_all = counts->all;
            showScopes();
        });
}

ExportPage::Scope ExportPage::scope() const
{
    return m_scopes.value(m_scope->current(), Scope::All);
}

bool ExportPage::isWorkbook() const
{
    return m_format->current() == Workbook;
}

void ExportPage::run()
{
    if (m_busy)
        return;
    commitInput();
    m_form->clearErrors();
    if (m_reason->toPlainText().trimmed().size() < 2) {
        m_form->setError(m_reason, tr("Please write why; without a reason nothing is exported."));
        m_form->focusFirstError();
        return;
    }
    if (m_kind == work::ListKind::People && m_columns->columns().isEmpty()) {
        m_result->setTone(Tone::Warn);
        m_result->say(tr("No column is chosen"), tr("Please choose at least one column."));
        return;
    }
    const QString ending = isWorkbook() ? u".xlsx"_s : u".csv"_s;
    const QString base = m_kind == work::ListKind::People ? tr("people") : tr("services");
    const QString name = u"%1_%2%3"_s.arg(base, m_desk.today().toString(Qt::ISODate), ending);
    auto path = m_desk.dialogs().file(this,
        {FilePurpose::Save, tr("Export to a file"), name,
            isWorkbook() ? tr("Excel (*.xlsx)") : tr("CSV (*.csv)")});
    if (!path)
        return;
    if (!path->endsWith(ending, Qt::CaseInsensitive))
        *path += ending;
    write(*path);
}

void ExportPage::write(const QString &path)
{
    const work::ExportTarget target{path,
        m_format->current() == CsvCp949 ? work::ExportEncoding::Cp949 : work::ExportEncoding::Utf8,
        m_reason->toPlainText()};
    const QString language = tongueOnScreen() == Tongue::Korean ? u"ko"_s : u"en"_s;
    if (m_kind == work::ListKind::Services) {
        work::OfferExport wanted{{}, language, target};
        if (scope() == Scope::Chosen)
            wanted.offers = m_ids;
        runJob(wanted, &work::offerexport::write);
        return;
    }
    work::PeopleExport wanted;
    if (scope() == Scope::Chosen)
        wanted.people = m_ids;
    else if (scope() == Scope::Listed)
        wanted.query = m_query;
    wanted.columns = m_columns->columns();
    wanted.mask = work::ExportMask(m_mask->current());
    wanted.language = language;
    wanted.target = target;
    runJob(wanted, &work::peopleexport::write);
}

template <typename Wanted, typename Writer> void ExportPage::runJob(Wanted wanted, Writer writer)
{
    m_busy = true;
    m_go->setEnabled(false);
    m_result->say({});
    m_loading->begin(tr("Writing the file"));
    m_cancel = {};
    base::Progress progress;
    progress.cancel = m_cancel;
    progress.report = [to = base::Receiver(m_loading), loading = m_loading, last = -1](
                          qint64 done, qint64 total) mutable {
        const int part = total > 0 ? int(done * 100 / total) : 0;
        if (part != std::exchange(last, part))
            to.deliver([loading, done, total] { loading->setProgress(done, total); });
    };
    m_desk.session().job(
        this, progress,
        [wanted, writer](
            work::Context &context, const base::Progress &mine) { return writer(context, wanted, mine); },
        [this](const base::Result<work::Exported> &exported) { finish(exported); });
}

void ExportPage::finish(const base::Result<work::Exported> &exported)
{
    m_busy = false;
    m_go->setEnabled(true);
    m_loading->end();
    if (!exported) {
        const ErrorText words = errorText(exported.error());
        m_result->setTone(exported.error().kind == base::ErrorKind::Cancelled ? Tone::Info : Tone::Danger);
        m_result->say(words.happened, words.toDo);
        return;
    }
    const QString title
        = tr("%n row(s) exported, number %1", nullptr, int(exported->count)).arg(exported->number);
    m_result->setTone(exported->lost.isEmpty() ? Tone::Ok : Tone::Warn);
    m_result->say(title,
        exported->lost.isEmpty() ? tr("The reason stands in the access log under this number.")
                                 : lostWords(exported->lost));
    announce(this, title);
}

} // namespace ui
