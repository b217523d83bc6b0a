// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QByteArray>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace cli {

#if defined(Q_OS_UNIX)

namespace {

/// The terminal of this process, with the echo off as long as this lives.
class Terminal {
public:
    Terminal()
        : m_file(isatty(STDERR_FILENO) ? open("/dev/tty", O_RDWR | O_CLOEXEC) : -1)
    {
        m_usable = m_file >= 0 && tcgetattr(m_file, &m_before) == 0;
        if (!m_usable)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_usable = tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
    }
    ~Terminal()
    {
        if (m_usable)
            tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            close(m_file);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool isUsable() const { return m_usable; }
    void print(const QByteArray &bytes) const
    {
        [[maybe_unused]] const ssize_t written = write(m_file, bytes.constData(), size_t(bytes.size()));
    }
    QByteArray readLine() const
    {
        QByteArray line;
        char letter = 0;
        while (read(m_file, &letter, 1) == 1 && letter != '\n')
            line += letter;
        return line;
    }

private:
    int m_file;
    termios m_before = {};
    bool m_usable = false;
};

} // namespace

std::optional<QString> askSecret(const QString &question)
{
    const Terminal terminal;
    if (!terminal.isUsable())
        return std::nullopt;
    terminal.print(question.toUtf8() + ": ");
    const QString answer = QString::fromUtf8(terminal.readLine());
    terminal.print("\n");
    return answer;
}

#else

std::optional<QString> askSecret(const QString &)
{
    return std::nullopt;
}

#endif

} // namespace cli
