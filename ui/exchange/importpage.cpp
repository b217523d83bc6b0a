// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "model/domain/peoplequery.h"
#include "ui/exchange/columnsstep.h"
#include "ui/exchange/filestep.h"
#include "ui/exchange/formatstep.h"
#include "ui/exchange/importflow.h"
#include "ui/exchange/importfooter.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/previewstep.h"
#include "ui/exchange/resultstep.h"
#include "ui/exchange/stepheader.h"
#include "ui/people/undoer.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/support/accessible.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/loadingstate.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The one file that is dropped, or nothing.
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportPage::ImportPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_flow(new ImportFlow(desk, this))
    , m_actions(new PageActions(desk.actions(), this))
    , m_undoer(new Undoer(desk, this))
    , m_header(new StepHeader({tr("File"), tr("Encoding"), tr("Columns"), tr("Preview"), tr("Result")}))
    , m_loading(new LoadingState)
    , m_trouble(new InlineMessage(Tone::Danger))
    , m_steps(new QStackedWidget)
    , m_file(new FileStep(*m_flow))
    , m_format(new FormatStep(*m_flow))
    , m_columns(new ColumnsStep(*m_flow))
    , m_preview(new PreviewStep(*m_flow, desk))
    , m_result(new ResultStep(*m_flow))
    , m_footer(new ImportFooter(*m_flow))
{
    setAcceptDrops(true);
    m_trouble->setObjectName(u"importTrouble"_s);
    m_loading->hide();
    m_trouble->hide();
    for (QWidget *step : std::initializer_list<QWidget *>{m_file, m_format, m_columns, m_preview, m_result})
        m_steps->addWidget(step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(14);
    column->addWidget(m_header);
    column->addWidget(m_loading);
    column->addWidget(m_trouble);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_steps);
    column->addWidget(scroll, 1);
    column->addWidget(m_footer);
    m_next = m_actions->addPrimary(
        {u"import.next"_s, {"Actions", QT_TRANSLATE_NOOP("Actions", "Next step of the import")}, {},
            QKeySequence(u"Ctrl+Return"_s), {"Actions", QT_TRANSLATE_NOOP("Actions", "Import and export")}},
        [this] { next(); });
    connectFlow();
    connectSteps();
    go(File);
}

void ImportPage::connectFlow()
{
    connect(m_flow, &ImportFlow::started, this, [this](const QString &what) {
        m_trouble->say({});
        m_loading->begin(what);
        fit();
    });
    connect(m_flow, &ImportFlow::progressed, m_loading, &LoadingState::setProgress);
    connect(m_flow, &ImportFlow::ended, this, [this] {
        m_loading->end();
        fit();
    });
    connect(m_loading, &LoadingState::stopped, m_flow, &ImportFlow::stop);
    connect(m_flow, &ImportFlow::failed, this, &ImportPage::fail);
    connect(m_flow, &ImportFlow::fileChanged, this, [this] {
        m_file->setTrouble({}, {});
        m_file->setKind(m_flow->kind());
        m_format->showFile();
        if (step() != Format)
            go(Format);
        Q_EMIT headingChanged();
    });
    connect(m_flow, &ImportFlow::hsdsRead, this, [this] {
        m_file->setTrouble({}, {});
        m_file->setKind(work::ListKind::Services);
        m_preview->begin();
        go(Preview);
        Q_EMIT headingChanged();
    });
    connect(m_flow, &ImportFlow::columnsChanged, this, [this] {
        m_file->setKind(m_flow->kind());
        m_columns->showFile();
        m_columns->showColumns();
        fit();
    });
    connect(m_flow, &ImportFlow::planChanged, this, [this] {
        if (std::exchange(m_planBegins, false)) {
            m_preview->begin();
            go(Preview);
        } else {
            m_preview->showPlan();
        }
        fit();
    });
    connect(m_flow, &ImportFlow::applied, this, [this](const base::Id &act) {
        m_act = act;
        m_result->showResult();
        go(Result);
        announce(this, tr("The list is taken in"));
    });
    connect(m_flow, &ImportFlow::reportSaved, this,
        [this] { Q_EMIT doneSaid(tr("The list of problems is saved"), {}); });
}

void ImportPage::connectSteps()
{
    connect(m_footer, &ImportFooter::backClicked, this, &ImportPage::back);
    connect(m_footer, &ImportFooter::forwardClicked, this, &ImportPage::next);
    connect(m_file, &FileStep::chooseClicked, this, &ImportPage::chooseFile);
    connect(m_preview, &PreviewStep::reportClicked, this, &ImportPage::saveReport);
    connect(m_result, &ResultStep::reportClicked, this, &ImportPage::saveReport);
    connect(m_result, &ResultStep::undoClicked, this, [this] { m_undoer->undo(m_act); });
    connect(m_undoer, &Undoer::undone, this, [this] {
        m_result->showUndone();
        announce(this, tr("Taken back"));
    });
    connect(m_undoer, &Undoer::asked, this,
        [this](const base::Id &, const domain::UndoOutcome &outcome) { askUndo(outcome); });
    connect(m_undoer, &Undoer::failed, this, &ImportPage::fail);
    connect(m_result, &ResultStep::listClicked, this, &ImportPage::showList);
    connect(m_result, &ResultStep::againClicked, this, [this] {
        m_flow->reset();
        go(File);
        Q_EMIT headingChanged();
    });
}

QString ImportPage::title() const
{
    return tr("Import");
}

QString ImportPage::context() const
{
    return m_flow->hasFile() ? QFileInfo(m_flow->file().path).fileName() : QString();
}

void ImportPage::activate(const QVariant &what)
{
    if (step() == File)
        m_file->focusFirst();
    const QString kind = what.toString();
    if (kind.isEmpty() || m_flow->isBusy())
        return;
    if (step() == Result) {
        m_flow->reset();
        go(File);
    }
    const auto wanted = kind == u"services" ? work::ListKind::Services : work::ListKind::People;
    m_flow->setKind(wanted);
    m_file->setKind(wanted);
}

void ImportPage::setMasked(bool masked)
{
    m_format->setMasked(masked);
    m_columns->setMasked(masked);
    m_preview->setMasked(masked);
}

ImportPage::Step ImportPage::step() const
{
    return Step(m_steps->currentIndex());
}

void ImportPage::open(const QString &path)
{
    m_flow->open(path);
}

void ImportPage::go(Step step)
{
    m_steps->setCurrentIndex(step);
    m_header->setCurrent(step);
    m_trouble->say({});
    fit();
    if (step == File && isVisible())
        m_file->focusFirst();
}

void ImportPage::fit()
{
    m_steps->setEnabled(!m_flow->isBusy() || step() == Preview);
    m_actions->setUsable(m_next, m_footer->showStep(step()));
}

void ImportPage::next()
{
    switch (step()) {
    case File:
        chooseFile();
        break;
    case Format:
        go(Columns);
        break;
    case Columns:
        m_planBegins = true;
        m_flow->plan();
        break;
    case Preview:
        m_flow->apply();
        break;
    case Result:
        break;
    }
}

void ImportPage::back()
{
    if (step() == Preview && m_flow->isHsds())
        go(File);
    else if (step() > File && step() < Result)
        go(Step(step() - 1));
}

void ImportPage::chooseFile()
{
    const auto path = m_desk.dialogs().file(this,
        {FilePurpose::Open, tr("Choose a list"), {},
            tr("Lists (*.xlsx *.csv *.txt *.tsv *.zip *.json);;All files (*)")});
    if (path)
        open(*path);
}

void ImportPage::saveReport()
{
    const QString name = QFileInfo(m_flow->file().path).completeBaseName();
    const auto path = m_desk.dialogs().file(this,
        {FilePurpose::Save, tr("Save the list of problems"), tr("%1 problems.csv").arg(name),
            tr("CSV (*.csv)")});
    if (path)
        m_flow->saveReport(*path);
}

/// Values that somebody changed after the import are not taken back unasked.
void ImportPage::askUndo(const domain::UndoOutcome &outcome)
{
    const Question question{tr("Some of it was changed after the import"),
        tr("%n value(s) have been changed since. They stay as they are; the rest is taken back.", nullptr,
            int(outcome.changed.size())),
        tr("Take the rest back")};
    if (m_desk.dialogs().confirm(this, question))
        m_undoer->undo(m_act, domain::Overwrite::LeaveNew);
}

void ImportPage::showList()
{
    if (m_flow->kind() == work::ListKind::Services) {
        Q_EMIT placeRequested(Place{u"services"_s, {}});
        return;
    }
    domain::PeopleQuery query;
    query.order = {{domain::PeopleColumn::Added, true}};
    Q_EMIT placeRequested(Place{u"people"_s, query.toJson().toVariantMap()});
}

void ImportPage::fail(const base::Error &error)
{
    m_planBegins = false;
    const QString reading = importwords::reading(error);
    if (!reading.isEmpty() && step() <= Format && !m_flow->lines().size()) {
        if (step() == File)
            m_file->setTrouble(tr("This file cannot be read"), reading);
        else
            m_trouble->say(tr("This file cannot be read"), reading);
        return;
    }
    if (error.kind == base::ErrorKind::Cancelled) {
        m_trouble->setTone(Tone::Info);
        m_trouble->say(tr("Stopped"), tr("The vault is as it was. You can go on from here."));
        return;
    }
    const ErrorText words = errorText(error);
    m_trouble->setTone(Tone::Danger);
    m_trouble->say(words.happened, u"%1 %2"_s.arg(words.safe, words.toDo));
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_flow->isBusy() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    open(path);
}

} // namespace ui
