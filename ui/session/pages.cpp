// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/pages.h"

#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/formspage.h"
#include "ui/bundle/bundlepage.h"
#include "ui/conference/conferencespage.h"
#include "ui/consent/consentspage.h"
#include "ui/directory/servicespage.h"
#include "ui/exchange/exportpage.h"
#include "ui/exchange/handoverpage.h"
#include "ui/exchange/importpage.h"
#include "ui/guide/guidepage.h"
#include "ui/guide/guidesource.h"
#include "ui/instruments/instrumentspage.h"
#include "ui/paper/paperpage.h"
#include "ui/templates/templatespage.h"
#include "ui/people/peoplepage.h"
#include "ui/review/reviewpage.h"
#include "ui/search/peoplesource.h"
#include "ui/session/desk.h"
#include "ui/session/undostack.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/shell/rail.h"
#include "ui/sync/conflictspage.h"
#include "ui/sync/syncpage.h"
#include "ui/sync/syncpresence.h"
#include "ui/today/todaybadge.h"
#include "ui/today/todaypage.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

template <class Made> std::function<Page *(QWidget *)> maker(Desk &desk)
{
    return [&desk](QWidget *parent) -> Page * { return new Made(desk, parent); };
}

void addSources(MainWindow &window, Desk &desk)
{
    const auto goes = [&window](auto *source) {
        QObject::connect(source, &std::remove_pointer_t<decltype(source)>::placeRequested, &window,
            [&window](const Place &place) { window.show(place); });
        window.finder().addSource(source);
    };
    auto *people = new PeopleSource(desk, &window);
    auto *notes = new NoteSource(desk, &window);
    goes(people);
    window.finder().addSource(new CommandSource(desk, &window));
    goes(new ServiceSource(desk, &window));
    goes(notes);
    goes(new GuideSource(desk.actions(), &window));
    QObject::connect(&window, &MainWindow::maskChanged, people, [people, notes](bool masked) {
        people->setMasked(masked);
        notes->setMasked(masked);
    });
}

} // namespace

void addPages(MainWindow &window, Desk &desk)
{
    using Position = PageEntry::Position;
    const auto words = [](const char *source) { return Words{"Pages", source}; };
    window.addPage({u"today"_s, words(QT_TRANSLATE_NOOP("Pages", "Today")), u"today"_s,
        QKeySequence(u"Ctrl+1"_s), Position::Top, maker<TodayPage>(desk)});
    window.addPage({u"people"_s, words(QT_TRANSLATE_NOOP("Pages", "People")), u"users"_s,
        QKeySequence(u"Ctrl+3"_s), Position::Top, maker<PeoplePage>(desk)});
    window.addPage({u"assessment"_s, words(QT_TRANSLATE_NOOP("Pages", "Needs assessment")), u"list"_s, {},
        Position::Hidden, maker<AssessmentPage>(desk), u"people"_s});
    window.addPage({u"forms"_s, words(QT_TRANSLATE_NOOP("Pages", "Assessments")), u"list"_s, {},
        Position::Hidden, maker<FormsPage>(desk), u"people"_s});
    window.addPage({u"bundle"_s, words(QT_TRANSLATE_NOOP("Pages", "Care pass")), u"bundle"_s,
        QKeySequence(u"Ctrl+5"_s), Position::Top, maker<BundlePage>(desk)});
    window.addPage({u"services"_s, words(QT_TRANSLATE_NOOP("Pages", "Services")), u"resource"_s,
        QKeySequence(u"Ctrl+7"_s), Position::Top, maker<ServicesPage>(desk)});
    window.addPage({u"paper"_s, words(QT_TRANSLATE_NOOP("Pages", "Papers")), u"print"_s, {},
        Position::Hidden, maker<PaperPage>(desk), u"people"_s});
    window.addPage({u"templates"_s, words(QT_TRANSLATE_NOOP("Pages", "Templates of papers")), u"doc"_s, {},
        Position::Hidden, maker<TemplatesPage>(desk), u"settings"_s});
    window.addPage({u"consents"_s, words(QT_TRANSLATE_NOOP("Pages", "Consents")), u"shield"_s, {},
        Position::Hidden, maker<ConsentsPage>(desk), u"people"_s});
    window.addPage({u"conferences"_s, words(QT_TRANSLATE_NOOP("Pages", "Case conferences")), u"conf"_s, {},
        Position::Hidden, maker<ConferencesPage>(desk), u"people"_s});
    window.addPage({u"import"_s, words(QT_TRANSLATE_NOOP("Pages", "Import")), u"download"_s, {},
        Position::Bottom, maker<ImportPage>(desk)});
    window.addPage({u"export"_s, words(QT_TRANSLATE_NOOP("Pages", "Export")), u"print"_s, {},
        Position::Hidden, maker<ExportPage>(desk), u"people"_s});
    window.addPage({u"handover"_s, words(QT_TRANSLATE_NOOP("Pages", "For other programs")), u"upload"_s, {},
        Position::Hidden, maker<HandoverPage>(desk), u"people"_s});
    window.addPage({u"instruments"_s, words(QT_TRANSLATE_NOOP("Pages", "Instruments")), u"list"_s, QKeySequence(u"Ctrl+Alt+I"_s),
        Position::Hidden, maker<InstrumentsPage>(desk), u"settings"_s});
    window.addPage({u"conflicts"_s, words(QT_TRANSLATE_NOOP("Pages", "Conflicts")), u"conflict"_s,
        QKeySequence(u"Ctrl+9"_s), Position::Bottom, maker<ConflictsPage>(desk)});
    window.addPage({u"sync"_s, words(QT_TRANSLATE_NOOP("Pages", "Office")), u"cloud"_s,
        QKeySequence(u"Ctrl+Alt+9"_s), Position::Bottom, maker<SyncPage>(desk)});
    window.addPage({u"review"_s, words(QT_TRANSLATE_NOOP("Pages", "Review of accesses")), u"shield"_s,
        QKeySequence(u"Ctrl+Alt+8"_s),
        Position::Hidden, maker<ReviewPage>(desk), u"sync"_s});
    window.addPage({u"settings"_s, words(QT_TRANSLATE_NOOP("Pages", "Settings")), u"settings"_s,
        QKeySequence(u"Ctrl+,"_s), Position::Bottom,
        [&desk, &window](QWidget *parent) -> Page * { return new SettingsPage(desk, window, parent); }});
    window.addPage({u"guide"_s, words(QT_TRANSLATE_NOOP("Pages", "Guide")), u"book"_s, {}, Position::Hidden,
        maker<GuidePage>(desk)});
    addSources(window, desk);
    new TodayBadge(desk, window.rail(), &window);
    new SyncPresence(desk, window);
    auto *stack = new UndoStack(desk, &window);
    QObject::connect(stack, &UndoStack::said, &window, &MainWindow::say);
    QObject::connect(&window, &MainWindow::undoWanted, stack, &UndoStack::undo);
}

} // namespace ui
