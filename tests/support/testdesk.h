// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/context.h"
#include "model/work/session.h"
#include "tests/support/testvault.h"
#include "ui/session/desk.h"
#include "ui/support/actions.h"
#include "ui/support/dialogs.h"
#include "ui/support/language.h"

#include <QPrinter>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

#include <functional>
#include <memory>

namespace support {

/// Answers that a test gives in the place of the person.
class FakeDialogs final : public ui::Dialogs {
public:
    bool confirm(QWidget *, const ui::Question &question) override
    {
        asked.append(question.title);
        explained.append(question.text);
        return confirmed;
    }
    std::optional<QString> reason(QWidget *, const ui::ReasonQuestion &question) override
    {
        asked.append(question.question.title);
        return given;
    }
    std::optional<QString> password(QWidget *, const ui::PasswordQuestion &question) override
    {
        asked.append(question.question.title);
        return typed;
    }
    std::optional<QString> file(QWidget *, const ui::FileQuestion &question) override
    {
        asked.append(question.title);
        return path;
    }

    bool printer(QWidget *, QPrinter &printer) override
    {
        if (!paper)
            return false;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(*paper);
        return true;
    }

    QStringList asked; ///< titles, in their order
    QStringList explained; ///< what stood below the titles of questions with two answers
    bool confirmed = true;
    std::optional<QString> given;
    std::optional<QString> typed; ///< in the place of a password
    std::optional<QString> path;
    std::optional<QString> paper; ///< the PDF that a printer writes instead; none goes back
};

/// A desk over a real vault whose session works inline: what a page asks is answered before the call returns.
/// The host is the window; pages are put into it so that keys reach their actions.
class TestDesk {
public:
    /// Two desks of one test have different owners, and so different ids.
    explicit TestDesk(const QString &owner = QStringLiteral("윤해솔"));
    ~TestDesk();

    ui::Desk &desk() { return *m_desk; }
    work::Session &session() { return *m_session; }
    QWidget &host() { return *m_host; }
    ui::Actions &actions() { return *m_actions; }
    FakeDialogs &dialogs() { return m_dialogs; }
    TestVault &vault() { return m_vault; }

    /// Ends the session with window and actions and opens the vault anew, as after locking.
    void reopen();
    /// The same, with something done to the vault while no session holds it, such as an exchange with an office.
    void betweenSessions(const std::function<void(TestVault &)> &work);

    /// A new window without actions over the same session; pages of the old one must be gone.
    void renewActions();

    /// Runs work on the session's writer and gives its value; fails the test where it gives none.
    template <class Work>
    auto act(Work work) -> typename decltype(work(std::declval<work::Context &>()))::value_type
    {
        using Result = decltype(work(std::declval<work::Context &>()));
        std::optional<Result> answer;
        m_session->act(
            m_host.get(), std::move(work), [&](Result result) { answer.emplace(std::move(result)); });
        EXPECT_TRUE(answer.has_value());
        EXPECT_OK(*answer);
        if constexpr (!std::is_void_v<typename Result::value_type>)
            return std::move(*answer).value();
    }
    template <class Record> base::Id put(const Record &record)
    {
        return act([&](work::Context &context) -> base::Result<base::Id> {
            auto writer
                = store::ActWriter::begin(context.vault(), context.connection(), {QStringLiteral("test")});
            if (!writer)
                return writer.error();
            const auto id = writer->put(record);
            const auto done = writer->commit();
            return !id ? id : done ? id : base::Result<base::Id>(done.error());
        });
    }

private:
    void open();
    void makeHost();

    TestVault m_vault;
    QTemporaryDir m_folder;
    base::SeededRandom m_random;
    FakeDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<work::Session> m_session;
    std::unique_ptr<QWidget> m_host;
    ui::Actions *m_actions = nullptr;
    std::unique_ptr<ui::Desk> m_desk;
};

} // namespace support
