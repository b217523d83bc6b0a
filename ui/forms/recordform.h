// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/domain/draft.h"
#include "ui/session/desk.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class Button;
class Composition;
class DraftKeeper;
class NoticeBar;
class TextLabel;

/// The form of one record, to add or to change: a bar with heading, draft state, "Throw away" and "Save"
/// above fields that scroll. What is typed is a draft at once, under `page` and the record's id, and comes
/// back when the form is opened again; saving is one act that takes the draft with it, and a failed one
/// leaves the form as it was. A form of its own gives the fields, reads and loads them. Lives on the
/// window's thread.
class RecordForm : public QWidget {
    Q_OBJECT
public:
    ~RecordForm() override;

    virtual QString heading() const = 0;
    /// Writes what the fields hold as one act; marks the field in the way where they hold no record.
    virtual void save() = 0;
    /// Writes the draft; called before the page is left or locked.
    void keep();
    /// Removes the draft and closes.
    void discard();
    /// While the screen is masked nothing can be seen or saved; what was typed is kept.
    void setMasked(bool masked);

Q_SIGNALS:
    void closed();
    void headingChanged();

protected:
    RecordForm(Desk &desk, const QString &page, QWidget *parent);

    /// A widget above the fields or the fields themselves, from top to bottom.
    void addRow(QWidget *row);
    /// Whose contents are the draft, unless typed() and restore() say more.
    void setFields(QWidget *fields) { m_fields = fields; }

    /// Reads the draft, asked together with the record or after it: an unreadable one is none.
    static std::optional<domain::Draft> readDraft(work::Context &context, const domain::DraftKey &key);

    /// Another record: nothing is written or saved until begin().
    void turnTo(const base::Id &key);
    /// The fields hold the record now; a draft is put over them.
    void begin(const QString &saveText, const std::optional<domain::Draft> &draft);
    /// Something was typed; before begin() it was not.
    void touch();
    bool isReady() const { return m_ready; }
    domain::DraftKey draftKey() const { return {m_page, m_key}; }
    const base::Id &key() const { return m_key; }

    virtual QJsonObject typed() const;
    virtual void restore(const QJsonObject &body);

    /// Whether saving may go on; ends a composition first.
    bool mayBeRead();
    void showWrong();
    /// Runs `work(Context &) -> Result<Id>` as the act of saving; `saved(id, act)` follows a success.
    template <class Work, class Saved> void send(Work work, Saved saved)
    {
        beginSaving();
        m_desk.session().act(this, std::move(work),
            [this, saved = std::move(saved)](const base::Result<base::Id> &id, const base::Id &act) {
                endSaving(id);
                if (id)
                    saved(*id, act);
            });
    }
    void sayError(const base::Error &error);

    Desk &desk() const { return m_desk; }
    NoticeBar *notice() const { return m_notice; }

private:
    QWidget *makeBar();
    void writeDraft();
    void takeDraft(const domain::Draft &draft);
    void beginSaving();
    void endSaving(const base::Result<base::Id> &id);

    Desk &m_desk;
    QString m_page;
    base::Id m_key;
    bool m_ready = false;
    TextLabel *m_heading;
    TextLabel *m_state;
    Button *m_save;
    NoticeBar *m_notice;
    QVBoxLayout *m_rows;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QWidget *m_fields = nullptr;
    Composition *m_composition;
    DraftKeeper *m_keeper;
};

} // namespace ui
