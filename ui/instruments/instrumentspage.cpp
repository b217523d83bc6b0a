// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/instrumentspage.h"

#include "model/instruments/questionnairejson.h"
#include "ui/assessment/formstate.h"
#include "ui/instruments/formauthor.h"
#include "ui/instruments/formeditor.h"
#include "ui/instruments/instrumentactions.h"
#include "ui/instruments/instrumenthead.h"
#include "ui/instruments/instrumentside.h"
#include "ui/instruments/instrumentstart.h"
#include "ui/instruments/instrumentwords.h"
#include "ui/instruments/openform.h"
#include "ui/instruments/snugstack.h"
#include "ui/people/undoer.h"
#include "ui/session/desk.h"
#include "ui/support/errortext.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::EditionState;
using work::forms::CopyAs;

namespace {

constexpr int kListWidth = 268;
constexpr int kEditorWidth = 816;

} // namespace

InstrumentsPage::InstrumentsPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_gate(new InstrumentGate(desk, this))
    , m_actions(new InstrumentActions(desk.actions(), this))
    , m_form(new OpenForm(
          *m_gate, [this] { return m_editor->typed(); }, this))
    , m_undoer(new Undoer(desk, this))
    , m_side(new InstrumentSide(*m_actions, desk.today()))
    , m_list(m_side->list())
    , m_stack(new SnugStack)
    , m_empty(new InstrumentStart(*m_actions))
    , m_error(new ErrorState)
    , m_head(new InstrumentHead(*m_actions, desk.today()))
    , m_editor(new FormEditor(commonAnswerSets(), desk.today()))
{
    build();
    listenToActions();
    listenToGate();
    refresh();
}

void InstrumentsPage::build()
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.pageMargin(), 12, theme.pageMargin(), 16);
    row->setSpacing(theme.gap());
    row->addWidget(m_side);
    row->addWidget(m_stack, 1);
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.gap() - Theme::kRing);
    column->addWidget(m_head);
    column->addWidget(m_editor, 1);
    for (QWidget *each : {static_cast<QWidget *>(m_empty), work, static_cast<QWidget *>(m_error)})
        m_stack->add(each);
    connect(m_error->addButton(tr("Try again")), &Button::clicked, this, [this] {
        m_gate->list();
        open(m_asked);
    });
    connect(m_list, &InstrumentList::chosen, this, [this](const FormKey &key) {
        if (key != m_asked)
            go(key.text());
    });
    connect(m_list, &InstrumentList::opened, m_editor, &FormEditor::begin);
}

void InstrumentsPage::listenToGate()
{
    connect(m_gate, &InstrumentGate::listed, this, [this](const QList<work::FormEntry> &entries) {
        m_list->show(entries);
        m_list->select(m_asked);
        const auto now = m_list->entry(m_asked);
        if (m_form->isOpen() && now) {
            m_form->setEntry(*now);
            refresh();
        }
    });
    connect(m_gate, &InstrumentGate::opened, this, &InstrumentsPage::begin);
    connect(m_gate, &InstrumentGate::kept, m_gate, &InstrumentGate::list);
    connect(m_gate, &InstrumentGate::begun, this, [this](const base::Id &id) {
        m_isNew = true;
        go(id.toString());
    });
    connect(m_gate, &InstrumentGate::removed, this, [this](const base::Id &act) {
        Q_EMIT doneSaid(tr("Draft thrown away"), m_undoer->undoOf(act));
        go(u"list"_s);
    });
    for (const auto &[signal, words] : {std::pair{&InstrumentGate::published, tr("Published")},
             std::pair{&InstrumentGate::retired, tr("No longer used")}})
        connect(m_gate, signal, this, [this, said = words](const base::Id &act) {
            Q_EMIT doneSaid(said, m_undoer->undoOf(act));
            open(m_asked);
        });
    connect(m_gate, &InstrumentGate::takenIn, this, [this](const FormKey &key, const base::Id &act) {
        // Without an act it was there before.
        Q_EMIT doneSaid(
            act.isNil() ? tr("It is there already") : tr("Instrument imported"), m_undoer->undoOf(act));
        go(key.text());
    });
    connect(m_gate, &InstrumentGate::given, this,
        [this](const QString &path) { Q_EMIT doneSaid(tr("Exported: %1").arg(path), {}); });
    connect(m_gate, &InstrumentGate::failed, this, &InstrumentsPage::fail);
    connect(m_gate, &InstrumentGate::unreadable, this, &InstrumentsPage::showError);
    connect(m_undoer, &Undoer::undone, this, [this] {
        Q_EMIT doneSaid(tr("Taken back. Ctrl+Y does it again."), {});
        m_gate->list();
        if (!m_asked.isNull())
            open(m_asked);
    });
}

QString InstrumentsPage::title() const
{
    return tr("Instruments");
}

QString InstrumentsPage::context() const
{
    return m_editor->author()->isOpen() ? FormState::text(m_editor->author()->form().title) : QString();
}

QAction *InstrumentsPage::primaryAction() const
{
    return m_actions->publish();
}

QVariant InstrumentsPage::place() const
{
    return m_asked.isNull() ? u"list"_s : m_asked.text();
}

void InstrumentsPage::activate(const QVariant &what)
{
    const QString text = what.toString();
    m_gate->list();
    if (text == u"new") {
        newForm();
    } else if (text == u"list") {
        m_asked = {};
        m_form->end();
        m_editor->close();
        m_stack->setCurrentWidget(m_empty);
        m_list->select({});
        showList(true);
        refresh();
        m_list->search()->setFocus(Qt::OtherFocusReason);
    } else if (!text.isEmpty()) {
        open(FormKey::fromText(text));
    }
}

void InstrumentsPage::go(const QString &place)
{
    // The window leaves, remembers and comes back with the place.
    Q_EMIT placeRequested({u"instruments"_s, place});
}

void InstrumentsPage::leave()
{
    commitInput();
    m_editor->bear();
    m_form->write();
    m_form->keep();
}

void InstrumentsPage::open(const FormKey &key)
{
    m_asked = key;
    m_gate->open(key);
}

void InstrumentsPage::begin(InstrumentGate::Opened opened)
{
    instruments::Questionnaire form = *opened.form;
    auto typed = instruments::readQuestionnaire(opened.typed);
    const bool isAhead = !opened.typed.isEmpty() && typed;
    m_form->begin(opened.entry, isAhead);
    if (isAhead)
        form = std::move(*typed);
    m_editor->open(form, !m_form->isDraft());
    m_stack->setCurrentIndex(1);
    m_list->select(m_asked);
    m_head->day()->setDate(m_desk.today());
    explain();
    showList(false);
    refresh();
    if (m_isNew) {
        m_isNew = false;
        m_editor->begin();
        if (!m_pasted.isEmpty())
            m_editor->paste(m_pasted);
        m_pasted.clear();
    }
}

void InstrumentsPage::explain()
{
    if (m_form->isDraft())
        return;
    const ReadOnlyReason reason = readOnlyReason(m_form->entry());
    NoticeBar *notice = m_editor->notice();
    notice->say(Tone::Info, reason.title, reason.text);
    const CopyAs as = m_form->entry().id.isNil() ? CopyAs::OtherInstrument : CopyAs::NextEdition;
    notice->addButton(reason.way, [this, as] { copy(as); });
}

void InstrumentsPage::refresh()
{
    const bool isOpen = m_form->isOpen() && m_editor->author()->isOpen();
    m_actions->setUsable({isOpen, isOpen && m_form->isDraft(), isOpen && !m_form->entry().id.isNil(),
        isOpen && m_form->entry().state == EditionState::Published});
    if (isOpen)
        m_head->show({&m_form->entry(), m_editor->isTrying(), m_editor->author()->canUndo(),
            m_editor->author()->canRedo()});
    Q_EMIT headingChanged();
}

void InstrumentsPage::listenToActions()
{
    connect(m_actions, &InstrumentActions::publishWanted, this, &InstrumentsPage::publish);
    connect(m_actions, &InstrumentActions::newWanted, this, [this] { newForm(); });
    connect(m_actions, &InstrumentActions::pasteWanted, this,
        [this] { newForm(QApplication::clipboard()->text()); });
    connect(m_actions, &InstrumentActions::importWanted, this, [this] { m_gate->takeIn(this); });
    connect(m_actions, &InstrumentActions::exportWanted, this, &InstrumentsPage::give);
    connect(m_actions, &InstrumentActions::retireWanted, this,
        [this] { m_gate->retire(m_form->entry().id, std::max(m_desk.today(), m_form->entry().from)); });
    connect(m_actions, &InstrumentActions::removeWanted, this, &InstrumentsPage::remove);
    connect(m_actions, &InstrumentActions::copyWanted, this, [this] { copy(CopyAs::OtherInstrument); });
    connect(m_actions, &InstrumentActions::nextWanted, this, [this] { copy(CopyAs::NextEdition); });
    connect(m_actions, &InstrumentActions::tryWanted, this,
        [this] { m_editor->setTrying(!m_editor->isTrying()); });
    connect(m_head, &InstrumentHead::backRequested, this, [this] { go(u"list"_s); });
    connect(m_head, &InstrumentHead::tryRequested, m_editor, &FormEditor::setTrying);
    connect(m_head, &InstrumentHead::undoRequested, m_editor, &FormEditor::undo);
    connect(m_head, &InstrumentHead::redoRequested, m_editor, &FormEditor::redo);
    connect(m_editor, &FormEditor::edited, m_form, &OpenForm::touch);
    connect(m_editor, &FormEditor::composed, m_form, &OpenForm::write);
    connect(m_editor, &FormEditor::changed, this, &InstrumentsPage::refresh);
}

void InstrumentsPage::newForm(const QString &pasted)
{
    leave();
    m_pasted = pasted;
    m_gate->begin(tr("New checklist"));
}

void InstrumentsPage::copy(CopyAs as)
{
    if (m_form->isOpen())
        m_gate->copy(m_form->entry(), as);
}

void InstrumentsPage::publish()
{
    if (!m_form->isDraft())
        return;
    commitInput();
    m_editor->bear();
    if (m_editor->showFirstProblem())
        return;
    if (!m_head->day()->date().isValid()) {
        m_editor->notice()->say(
            Tone::Warn, tr("Please check the day"), tr("From which day on is the checklist to be used?"));
        m_head->day()->line()->setFocus();
        return;
    }
    // The day stands in the field; it can be undone, so nothing is asked.
    m_form->keep([this] { m_gate->publish(m_form->entry().id, m_head->day()->date()); });
}

void InstrumentsPage::remove()
{
    if (!m_form->isDraft())
        return;
    const base::Id id = m_form->entry().id;
    m_form->end();
    m_gate->remove(id);
}

void InstrumentsPage::give()
{
    if (!m_form->isOpen())
        return;
    commitInput();
    m_editor->bear();
    m_form->keep([this] { m_gate->give(m_form->entry(), this); });
}

void InstrumentsPage::fail(const base::Error &error)
{
    const ErrorText text = errorText(error);
    m_editor->notice()->say(Tone::Danger, text.happened, text.safe + u' ' + text.toDo);
    if (m_stack->currentIndex() != 1)
        showError(error);
    m_form->takeBack();
}

void InstrumentsPage::showError(const base::Error &error)
{
    m_error->setError(error, m_desk.session().clock().now());
    m_stack->setCurrentWidget(m_error);
}

/// Where both do not fit, the list gives way to what was chosen from it.
void InstrumentsPage::showList(bool shown)
{
    const Theme &theme = Theme::of(this);
    const bool fits
        = width() >= theme.scaled(kListWidth + kEditorWidth) + 2 * theme.pageMargin() + theme.gap();
    m_side->setVisible(fits || shown);
    m_head->setBackShown(!fits);
    m_side->setFixedWidth(fits ? theme.scaled(kListWidth) : std::min(theme.scaled(kListWidth), width() / 2));
}

void InstrumentsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showList(!m_editor->author()->isOpen());
}

} // namespace ui
