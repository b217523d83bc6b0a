// SPDX-License-Identifier: GPL-3.0-or-later
// The window of measurePainting: the page of people over a session on threads. Asks what the list can be
// asked and prints two figures a line, in milliseconds: from the question to the painted rows, and the
// model's answer alone.
#include "model/work/people.h"
#include "model/work/vaults.h"
#include "resources/resources.h"
#include "tests/bench/district.h"
#include "tests/bench/questions.h"
#include "tests/bench/sample.h"
#include "ui/people/peoplebrowser.h"
#include "ui/people/peoplelistcard.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/peoplepage.h"
#include "ui/session/desk.h"
#include "ui/support/actions.h"
#include "ui/support/dialogs.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

/// Nobody is there to be asked.
class NoDialogs final : public ui::Dialogs {
public:
    bool confirm(QWidget *, const ui::Question &) override { return false; }
    std::optional<QString> reason(QWidget *, const ui::ReasonQuestion &) override { return {}; }
    std::optional<QString> password(QWidget *, const ui::PasswordQuestion &) override { return {}; }
    std::optional<QString> file(QWidget *, const ui::FileQuestion &) override { return {}; }
    bool printer(QWidget *, QPrinter &) override { return false; }
};

/// Ends a loop when a widget has painted what its model answered.
class PaintWatch : public QObject {
public:
    PaintWatch(QWidget *widget, QEventLoop &loop)
        : m_loop(loop)
    {
        widget->installEventFilter(this);
    }
    void expect() { m_expected = true; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // The filter runs before the painting; the loop ends after the event.
        if (m_expected && event->type() == QEvent::Paint) {
            m_expected = false;
            QTimer::singleShot(0, &m_loop, &QEventLoop::quit);
        }
        return false;
    }

private:
    QEventLoop &m_loop;
    bool m_expected = false;
};

/// The page in a window of its own; asks one question at a time.
class Window {
public:
    explicit Window(work::Session &session)
        : m_settings(m_folder.filePath(u"look.ini"_s), QSettings::IniFormat)
        , m_language(*qApp)
        , m_actions(&m_host)
        , m_desk(session, m_actions, m_dialogs, m_settings, m_language)
    {
        auto *layout = new QVBoxLayout(&m_host);
        m_page = new ui::PeoplePage(m_desk, &m_host);
        layout->addWidget(m_page);
        // The card is painted before what stands in it, the rows or a word that nobody was found, and all of
        // it before the loop turns again.
        QWidget *card = m_page->browser()->listCard();
        m_watch = std::make_unique<PaintWatch>(card, m_loop);
        QObject::connect(m_page->model(), &ui::PeopleModel::answered, m_watch.get(), [this, card] {
            m_watch->expect();
            card->update();
        });
        QObject::connect(
            m_page->model(), &ui::PeopleModel::failed, m_watch.get(), [this] { m_loop.exit(1); });
        m_host.resize(1340, 800);
        m_host.show();
        m_page->activate(QVariantMap());
        m_loop.exec();
    }

    /// Milliseconds to the painted rows; nothing where there was no answer.
    std::optional<double> ask(const domain::PeopleQuery &query)
    {
        QTimer patience;
        QObject::connect(&patience, &QTimer::timeout, &m_loop, [this] { m_loop.exit(1); });
        patience.start(kPatienceMs);
        const auto [code, spent] = bench::timed([&] {
            m_page->model()->ask(query);
            return m_loop.exec();
        });
        return code == 0 ? std::optional(spent) : std::nullopt;
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    ui::Language m_language;
    QWidget m_host;
    ui::Actions m_actions;
    NoDialogs m_dialogs;
    ui::Desk m_desk;
    ui::PeoplePage *m_page;
    QEventLoop m_loop;
    std::unique_ptr<PaintWatch> m_watch;
};

template <class Answer, class Ask> base::Result<Answer> answerOf(work::Session &session, Ask ask)
{
    QEventLoop loop;
    base::Result<Answer> answer(base::ErrorKind::Internal);
    session.ask(&loop, std::move(ask), [&](base::Result<Answer> got) {
        answer = std::move(got);
        loop.quit();
    });
    loop.exec();
    return answer;
}

base::Done measure(work::Session &session, int count)
{
    const auto questions = answerOf<QList<bench::ListQuestion>>(
        session, [count](work::Context &context) { return bench::listQuestions(context, count); });
    if (!questions)
        return questions.error();
    Window window(session);
    for (const bench::ListQuestion &question : *questions) {
        bench::Sample painted;
        bench::Sample answered;
        for (int i = 0; i < 3; ++i) {
            const auto spent = window.ask(question.query);
            const auto [page, alone] = bench::timed([&] {
                return answerOf<domain::PeoplePage>(session, [&question](work::Context &context) {
                    return work::people::list(context, question.query, 0, bench::kPageRows);
                });
            });
            if (!spent || !page)
                return spent ? page.error() : base::Error{base::ErrorKind::Internal, u"no rows"_s};
            painted.add(*spent);
            answered.add(alone);
        }
        std::printf("%.3f %.3f\n", painted.least(), answered.least());
    }
    return {};
}

base::Done run(const QString &path, int count)
{
    const base::SystemClock clock;
    base::SystemRandom random;
    const store::Environment environment{clock, random, bench::District::kSmallCost};
    auto keys = work::vaults::unlock(path, bench::kPassword, environment);
    if (!keys)
        return keys.error();
    const auto session = work::Session::open(path, std::move(*keys), environment);
    return session ? measure(**session, count) : base::Done(session.error());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    initResources();
    ui::Theme::apply(application, {});
    const QStringList arguments = QApplication::arguments();
    const base::Done done = arguments.size() == 3
        ? run(arguments.at(1), arguments.at(2).toInt())
        : base::Done(base::Error{base::ErrorKind::InvalidInput, u"a vault and a number"_s});
    if (!done)
        std::fprintf(stderr, "%s\n", qUtf8Printable(done.error().detail));
    return done ? 0 : 1;
}
