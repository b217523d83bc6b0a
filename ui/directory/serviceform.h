// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/domain/draft.h"
#include "model/work/services.h"

#include <QWidget>

#include <optional>

class QScrollArea;

namespace ui {

class Button;
class Composition;
class Desk;
class DraftKeeper;
class NoticeBar;
class ServiceFields;
class TextLabel;

/// The form of a service, to add or to change, with its organisation and all its times. What is typed is a
/// draft at once and comes back when the form is opened again; saving is one act.
class ServiceForm : public QWidget {
    Q_OBJECT
public:
    explicit ServiceForm(Desk &desk, QWidget *parent = nullptr);
    ~ServiceForm() override;

    void openNew();
    void openService(const base::Id &service);
    bool isNew() const { return m_service.isNil(); }
    const base::Id &service() const { return m_service; }
    ServiceFields *fields() const { return m_fields; }
    QString heading() const;
    void save();
    /// Writes the draft; called before the page is left or locked.
    void keep();
    void discard();

Q_SIGNALS:
    /// `act` is nil where nothing differed.
    void saved(const base::Id &service, bool isNew, const base::Id &act);
    void closed();

private:
    struct Read {
        work::ServiceEdit edit;
        QList<domain::Organisation> organisations;
        std::optional<domain::Draft> draft;
    };
    void build();
    void ask(const base::Id &service);
    void load(const Read &read);
    void takeDraft(const domain::Draft &draft);
    void writeDraft();
    void sayError(const base::Error &error);

    Desk &m_desk;
    base::Id m_service;
    work::ServiceEdit m_loaded;
    bool m_ready = false;
    TextLabel *m_heading;
    TextLabel *m_state;
    Button *m_save;
    NoticeBar *m_notice;
    QScrollArea *m_scroll = nullptr;
    ServiceFields *m_fields;
    Composition *m_composition;
    DraftKeeper *m_keeper;
    base::NewestQuestion m_newest;
};

} // namespace ui
