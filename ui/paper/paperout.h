// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/papers.h"

#include <QObject>

class QPrinter;
class QWidget;

namespace ui {

class Desk;

/// The ways of a paper out of the program: asks for the reason and for printer or file, has it numbered and
/// written down, and then puts it out. Lives on the window's thread with its page.
class PaperOut : public QObject {
    Q_OBJECT
public:
    /// `page` is what questions stand over.
    PaperOut(Desk &desk, QWidget *page);

    /// `title` names the job; it holds no personal data.
    void print(const work::PaperOf &paper, const work::PaperCopy &copy, const QString &title);
    void save(const work::PaperOf &paper, const work::PaperCopy &copy, documents::PaperFormat format,
        const QString &title);
    /// The same with a paper that is made elsewhere; `make` runs on the writer or on the thread of jobs.
    void print(const work::papers::Maker &make, const QString &title);
    void save(const work::papers::Maker &make, documents::PaperFormat format, const QString &title);

Q_SIGNALS:
    /// It is out; the words say where to and with which number.
    void left(const QString &words);
    /// The printer did not take it; the register says so.
    void notPrinted();
    void failed(const base::Error &error);

private:
    std::optional<QString> askReason(const QString &agree);
    void printed(const work::PrintedPaper &paper, QPrinter &printer);

    Desk &m_desk;
    QWidget *m_page;
};

} // namespace ui
