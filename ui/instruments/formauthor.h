// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/draftcheck.h"
#include "model/instruments/formdraft.h"

#include <QObject>

#include <optional>

namespace ui {

/// The draft that an author works on, and what is to be mended in it. Every change of it goes through here
/// and is told once; so is what cannot be done. A form that is read only refuses all of them. Lives on the
/// window's thread.
class FormAuthor final : public QObject {
    Q_OBJECT
public:
    explicit FormAuthor(QObject *parent = nullptr);

    /// `usual` are the answers of a first question.
    void open(
        const instruments::Questionnaire &form, bool isReadOnly, std::vector<instruments::Option> usual);
    void close() { m_draft.reset(); }
    bool isOpen() const { return m_draft.has_value(); }
    bool isReadOnly() const { return m_isReadOnly; }
    const instruments::FormDraft &draft() const { return *m_draft; }
    const instruments::Questionnaire &form() const { return m_draft->form(); }
    const std::vector<instruments::DraftProblem> &problems() const { return m_problems; }
    QStringList linkIds() const { return instruments::linkIdsBelow(m_draft->json()); }
    int questions() const;
    /// What is typed is in the language of the form; what is only read, in that of the screen.
    instruments::Language language() const;

    using Edit = std::function<base::Done(instruments::FormDraft &draft)>;
    bool apply(const Edit &edit);
    using Making = std::function<base::Result<QString>(instruments::FormDraft &draft)>;
    /// An edit that makes an item; empty where it was refused.
    QString make(const Making &making);
    QString add(const QString &after, const QString &text);
    /// The questions of pasted lines; in place of an item without words, else behind it.
    QStringList paste(const QString &after, const QString &text);
    /// Answers what stands in its place afterwards, empty for nothing.
    QString remove(const QString &linkId);
    void setTitle(const QString &text);
    void setText(const QString &linkId, const QString &text);
    void endStep();

    bool canUndo() const { return m_draft && !m_isReadOnly && m_draft->canUndo(); }
    bool canRedo() const { return m_draft && !m_isReadOnly && m_draft->canRedo(); }
    QString undo();
    QString redo();

Q_SIGNALS:
    void changed();
    /// Changed by the author: to be kept.
    void edited();
    void refused();

private:
    void check();

    std::optional<instruments::FormDraft> m_draft;
    std::vector<instruments::DraftProblem> m_problems;
    bool m_isReadOnly = false;
};

} // namespace ui
