// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/threads.h"
#include "model/work/exportfile.h"
#include "ui/exchange/exportrooms.h"

class QPlainTextEdit;

namespace ui {

class Button;
class Card;
class Desk;
class ExplainedChoice;
class Form;
class HandoverWhom;
class LoadingState;
class NoticeBar;
class PageActions;

/// Giving out for other programs: a case as FHIR R4, sessions as a calendar, the services as HSDS 3.0; how
/// much it tells, why, and where the file went. Place: `case`, `case/PERSON`, `sessions`, `sessions/PERSON`,
/// `sessions/PERSON/BUNDLE` or `services`.
class HandoverPage : public Page {
    Q_OBJECT
public:
    explicit HandoverPage(Desk &desk, QWidget *parent = nullptr);
    ~HandoverPage() override { m_cancel.cancel(); }

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override { return m_act; }
    void activate(const QVariant &what) override;
    QVariant place() const override;
    void setMasked(bool masked) override;

private:
    using Room = ExportRooms::Room;
    void layOut();
    QWidget *makeWhat();
    QWidget *makeHow();
    void show(Room room);
    void run();
    void write(const QString &path);
    template <typename Work> void runJob(Work work);
    void finish(const base::Result<work::Exported> &exported);
    QString countWords(qsizetype count) const;
    QString suggestion() const;
    QString filter() const;
    QString ending() const;

    Desk &m_desk;
    PageActions *m_actions;
    QAction *m_act;
    Room m_room = Room::Case;
    base::CancelFlag m_cancel;
    bool m_busy = false;
    bool m_isTraining = false;
    QString m_path;
    ExportRooms *m_rooms;
    HandoverWhom *m_whom;
    Card *m_maskCard = nullptr;
    ExplainedChoice *m_mask;
    Card *m_tellCard = nullptr;
    ExplainedChoice *m_tell;
    Card *m_formatCard = nullptr;
    ExplainedChoice *m_format;
    Form *m_form;
    QPlainTextEdit *m_reason;
    NoticeBar *m_result;
    LoadingState *m_loading;
    Button *m_go;
};

} // namespace ui
