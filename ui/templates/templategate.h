// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/papertemplates.h"

#include <QImage>
#include <QObject>

#include <functional>

namespace ui {

class Desk;

/// What the page of templates asks of the vault and writes to it. Lives on the window's thread.
class TemplateGate : public QObject {
    Q_OBJECT
public:
    /// The papers with their editions, and one template to be changed.
    struct Opened {
        documents::PaperTemplate form;
        bool isDraft = false; ///< typed earlier and not in force yet
        QList<work::TemplateLine> lines; ///< of this paper
        QHash<QString, QString> inForce; ///< edition in force of each paper, by its code
    };

    explicit TemplateGate(Desk &desk, QObject *parent);

    void open(documents::PaperKind kind);
    /// Keeps what is typed as a draft; `then` is called once it is written.
    void keep(const documents::PaperTemplate &form, std::function<void()> then = {});
    void dropDraft(documents::PaperKind kind);
    /// Refuses with the faults as sentences where there are any.
    void putInForce(documents::PaperTemplate form, QDate from);
    void reset(documents::PaperKind kind, QDate from);
    void withdraw(const base::Id &id);
    /// Reads a file as a template to go on with; it is in force only when somebody says so.
    void takeIn(const QString &path);
    void give(const documents::PaperTemplate &form, const QString &path);
    void preview(
        const documents::PaperTemplate &form, instruments::Language language, int zoom, double ratio);

Q_SIGNALS:
    void opened(const ui::TemplateGate::Opened &opened);
    void putIn(const base::Id &act, const QString &edition);
    void resetDone(const base::Id &act);
    void withdrawn(const base::Id &act);
    void takenIn(const documents::PaperTemplate &form);
    void given(const QString &path);
    void previewed(const QList<QImage> &pages, const QString &text);
    void refused(const QStringList &sentences);
    void failed(const base::Error &error);

private:
    Desk &m_desk;
    base::NewestQuestion m_newest;
    base::NewestQuestion m_newestPicture;
};

} // namespace ui
