// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/header.h"
#include "ui/shell/helpkeys.h"
#include "ui/shell/palette.h"
#include "ui/shell/panes.h"
#include "ui/shell/practiceribbon.h"
#include "ui/shell/rail.h"
#include "ui/shell/scaleactions.h"
#include "ui/shell/statusbar.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kCompactBelow = 760;
const QString kGuide = u"guide"_s;

} // namespace

MainWindow::MainWindow(const Look &look, QWidget *parent)
    : QMainWindow(parent)
    , m_look(look)
    , m_actions(new Actions(this))
    , m_desk(new QWidget)
    , m_pages(new QStackedWidget)
    , m_ribbon(new PracticeRibbon)
    , m_rail(new Rail)
    , m_header(new Header)
    , m_status(new StatusBar)
{
    setWindowTitle(tr("CarePass"));
    auto *row = new QHBoxLayout(m_desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_ribbon);
    m_ribbon->hide();
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    row->addLayout(column, 1);
    setCentralWidget(m_desk);
    m_palette = new Palette(m_desk);
    m_help = new HelpKeys(m_actions, m_desk);
    m_toast = new Toast(m_desk);
    connect(m_rail, &Rail::chosen, this, [this](const QString &id) { show(Place{id, {}}); });
    connect(m_header, &Header::backRequested, this, [this] {
        if (m_history.canGoBack())
            goBack();
        else
            show(Place{m_rail->current(), {}});
    });
    connect(m_header, &Header::searchRequested, this, [this] { m_palette->open(); });
    connect(m_header, &Header::maskToggled, this, [this] { setMasked(!m_masked); });
    connect(m_header, &Header::lockRequested, this, &MainWindow::lockRequested);
    addActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::addActions()
{
    constexpr Words moving{"Actions", QT_TRANSLATE_NOOP("Actions", "Moving about")};
    constexpr Words window{"Actions", QT_TRANSLATE_NOOP("Actions", "Window")};
    const auto words = [](const char *source) { return Words{"Actions", source}; };
    m_actions->add({u"app.find"_s, words(QT_TRANSLATE_NOOP("Actions", "Find or do")), u"search"_s,
                       QKeySequence(u"Ctrl+K"_s), moving},
        [this] { m_palette->open(); });
    m_actions->add({u"app.back"_s, words(QT_TRANSLATE_NOOP("Actions", "Back")), u"left"_s,
                       QKeySequence(u"Alt+Left"_s), moving},
        [this] { goBack(); });
    m_actions->add({u"app.forward"_s, words(QT_TRANSLATE_NOOP("Actions", "Forward")), u"right"_s,
                       QKeySequence(u"Alt+Right"_s), moving},
        [this] { goForward(); });
    m_actions->add({u"app.undo"_s, words(QT_TRANSLATE_NOOP("Actions", "Undo")), u"undo"_s,
                       QKeySequence(u"Ctrl+Z"_s), window, Rebinding::Fixed},
        [this] {
            m_toast->dismiss();
            if (const auto undo = std::exchange(m_undo, {}))
                undo();
            else
                Q_EMIT undoWanted();
        });
    m_actions->add({u"app.lock"_s, words(QT_TRANSLATE_NOOP("Actions", "Lock")), u"lock"_s,
                       QKeySequence(u"Ctrl+L"_s), window},
        [this] { Q_EMIT lockRequested(); });
    m_actions->add({u"app.mask"_s, words(QT_TRANSLATE_NOOP("Actions", "Screen mask on or off")), u"eyeoff"_s,
                       QKeySequence(u"Ctrl+Shift+M"_s), window},
        [this] { setMasked(!m_masked); });
    scaleactions::add(*m_actions, [this] { return m_look.percent; },
        [this](int percent) {
            Look look = m_look;
            look.percent = percent;
            setLook(look);
        });
    m_actions->add({u"app.fullScreen"_s, words(QT_TRANSLATE_NOOP("Actions", "Full screen")), u"screen"_s,
                       QKeySequence(u"F11"_s), window},
        [this] { this->window()->setWindowState(this->window()->windowState() ^ Qt::WindowFullScreen); });
    m_actions->add({u"app.help"_s, words(QT_TRANSLATE_NOOP("Actions", "Guide")), u"book"_s,
                       QKeySequence(u"F1"_s), window, Rebinding::Fixed},
        [this] { help(); });
    m_actions->add({u"app.keys"_s, words(QT_TRANSLATE_NOOP("Actions", "All keys")), u"key"_s,
                       QKeySequence(u"Ctrl+/"_s), window},
        [this] {
            makePages();
            m_help->open();
        });
    m_actions->add({u"app.what"_s, words(QT_TRANSLATE_NOOP("Actions", "What is this?")), u"info"_s,
                       QKeySequence(u"Shift+F1"_s), window, Rebinding::Fixed},
        [this] { panes::explainFocus(this); });
    m_actions->add({u"app.nextPane"_s, words(QT_TRANSLATE_NOOP("Actions", "Next pane")), {},
                       QKeySequence(u"F6"_s), moving, Rebinding::Fixed},
        [this] { panes::go(this, 1); });
    m_actions->add({u"app.previousPane"_s, words(QT_TRANSLATE_NOOP("Actions", "Previous pane")), {},
                       QKeySequence(u"Shift+F6"_s), moving, Rebinding::Fixed},
        [this] { panes::go(this, -1); });
}

void MainWindow::addPage(const PageEntry &entry)
{
    m_entries.append(entry);
    if (entry.position != PageEntry::Position::Hidden) {
        m_rail->addItem(entry.id, entry.text.text(), entry.icon, keyText(entry.key),
            entry.position == PageEntry::Position::Top ? Rail::Position::Top : Rail::Position::Bottom);
    } else {
        m_rail->addUnder(entry.id, entry.under);
    }
    if (!entry.key.isEmpty()) {
        constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Pages")};
        m_actions->add(
            {u"page."_s + entry.id, entry.text, entry.icon, entry.key, group}, [this, id = entry.id] {
                show(Place{id, {}});
            });
    }
}

Page *MainWindow::page(const QString &id) const
{
    return m_made.value(id);
}

Page *MainWindow::bring(const QString &id)
{
    if (Page *made = m_made.value(id))
        return made;
    for (const PageEntry &entry : m_entries) {
        if (entry.id != id)
            continue;
        Page *made = entry.make(m_pages);
        if (!made)
            return nullptr;
        m_made.insert(id, made);
        // A page that needs more room than the window has can be scrolled; the window never grows for it.
        auto *frame = new QScrollArea;
        frame->setWidgetResizable(true);
        frame->setFocusPolicy(Qt::NoFocus);
        frame->setFrameShape(QFrame::NoFrame);
        frame->setWidget(made);
        m_pages->addWidget(frame);
        m_frames.insert(id, frame);
        made->setMasked(m_masked);
        if (m_states.contains(id))
            made->restoreState(m_states.value(id));
        connect(made, &Page::placeRequested, this, [this](const Place &place) { show(place); });
        connect(made, &Page::doneSaid, this, &MainWindow::say);
        connect(made, &Page::badgeChanged, this, [this, id](int count) { m_rail->setBadge(id, count); });
        connect(made, &Page::headingChanged, this, [this, id] {
            if (id == m_current)
                showHeading();
        });
        return made;
    }
    return nullptr;
}

void MainWindow::makePages()
{
    for (const PageEntry &entry : std::as_const(m_entries))
        bring(entry.id);
}

void MainWindow::help()
{
    if (!bring(kGuide))
        m_help->open();
    else if (Page *now = m_made.value(m_current); now && m_current != kGuide)
        show(Place{kGuide, u"page:%1/%2"_s.arg(m_current, now->place().toString())});
}

void MainWindow::leaveCurrent()
{
    commitInput();
    if (Page *old = m_made.value(m_current)) {
        m_history.replace(Place{m_current, old->place()});
        old->leave();
    }
}

void MainWindow::show(const Place &place)
{
    if (!bring(place.page))
        return;
    leaveCurrent();
    go(place);
    m_history.visit(Place{m_current, m_made.value(m_current)->place()});
}

void MainWindow::go(const Place &place)
{
    // The guide names the keys of every page.
    if (place.page == kGuide)
        makePages();
    Page *next = bring(place.page);
    if (!next)
        return;
    m_current = place.page;
    m_rail->setCurrent(place.page);
    m_header->setBackShown(!m_rail->current().isEmpty() && m_rail->current() != place.page);
    m_pages->setCurrentWidget(m_frames.value(place.page));
    next->activate(place.what);
    showHeading();
}

void MainWindow::goBack()
{
    leaveCurrent();
    if (const auto place = m_history.back())
        go(*place);
}

void MainWindow::goForward()
{
    leaveCurrent();
    if (const auto place = m_history.forward())
        go(*place);
}

WindowMemory MainWindow::remember()
{
    leaveCurrent();
    for (auto page = m_made.constBegin(); page != m_made.constEnd(); ++page)
        m_states.insert(page.key(), page.value()->saveState());
    return {m_history, m_current, m_states, m_masked};
}

void MainWindow::recall(const WindowMemory &memory)
{
    m_history = memory.history;
    m_states = memory.states;
    setMasked(memory.masked);
    if (const auto place = m_history.current())
        go(*place);
    else if (bring(memory.current))
        go(Place{memory.current, {}});
}

void MainWindow::showHeading()
{
    if (const Page *now = m_made.value(m_current))
        m_header->setHeading(now->title(), now->context());
}

void MainWindow::setPractice(bool practice)
{
    m_ribbon->setVisible(practice);
}

void MainWindow::setMasked(bool masked)
{
    m_masked = masked;
    m_header->setMasked(masked);
    for (Page *made : std::as_const(m_made))
        made->setMasked(masked);
    showHeading();
    Q_EMIT maskChanged(masked);
}

void MainWindow::say(const QString &text, const std::function<void()> &undo)
{
    m_undo = undo;
    remark(text);
}

void MainWindow::remark(const QString &text)
{
    // The button goes by the action, so that it and Ctrl+Z cannot both undo.
    m_toast->say(text,
        m_undo ? std::function<void()>([this] { m_actions->find(u"app.undo"_s)->trigger(); }) : nullptr);
}

void MainWindow::setLook(const Look &look)
{
    m_look = look;
    fitDensity();
    Q_EMIT lookChanged(m_look);
}

void MainWindow::fitDensity()
{
    Look shown = m_look;
    if (shown.density == Density::Comfortable && height() < kCompactBelow)
        shown.density = Density::Compact;
    if (shown != Theme::of(this).look())
        Theme::apply(*qApp, shown);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    // A new style in the middle of a resize would lay everything out twice.
    QTimer::singleShot(0, this, &MainWindow::fitDensity);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setWindowTitle(tr("CarePass"));
    m_actions->retranslate();
    for (const PageEntry &entry : std::as_const(m_entries))
        m_rail->setText(entry.id, entry.text.text());
    showHeading();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    leaveCurrent();
    Q_EMIT closing();
    event->accept();
}

} // namespace ui
