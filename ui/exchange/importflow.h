// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/hsdsimport.h"
#include "model/work/offerimportfile.h"
#include "model/work/peopleimport.h"

#include <QObject>

#include <optional>

namespace ui {

class Desk;

/// A row of the list as the preview shows it, people and services alike.
struct ImportLine {
    int line = 0;
    work::ListOutcome outcome = work::ListOutcome::New;
    work::PersonFacts facts; ///< of a person
    QString service;
    QString organisation;
    QString slotText;
    base::Id person;
    int sameAsLine = 0;
    bool isSkipped = false;
    QList<domain::FieldChange> changes;
    QList<work::PersonFacts> candidates;
    QList<work::ListIssue> issues;
};

/// The way of a list into the vault: what was read, which column is what, what would become of it, what has.
/// Everything that takes time runs as a job of the session; a newer question makes the answer of an older one
/// void; what is under way when it dies is cancelled. Lives on the window's thread and shows nothing itself.
class ImportFlow final : public QObject {
    Q_OBJECT
public:
    explicit ImportFlow(Desk &desk, QObject *parent = nullptr);
    ~ImportFlow() override;

    void open(const QString &path);
    void setReading(const work::ListReading &reading);
    void setKind(work::ListKind kind);
    void setColumns(const work::ListColumns &columns);
    /// Holds the list against the vault; writes nothing of it.
    void plan();
    void decide(int line, const std::optional<work::RowDecision> &decision);
    void apply();
    /// Stops what is under way; the vault stays as it was.
    void stop();
    void reset();
    /// Saves the problems of the plan; `done` has the answer.
    void saveReport(const QString &path);

    /// Whether it is a file of HSDS: its columns are known, and its plan comes with it.
    bool isHsds() const { return m_hsds.has_value(); }
    bool hasFile() const { return m_file.table != nullptr; }
    const work::ListFile &file() const { return m_file; }
    const work::ListReading &reading() const { return m_reading; }
    work::ListKind kind() const { return m_kind; }
    const work::ListColumns &columns() const { return m_mapping.columns; }
    work::ColumnsFrom columnsFrom() const { return m_mapping.from; }
    const work::ListCounts &counts() const { return m_counts; }
    const QList<ImportLine> &lines() const { return m_lines; }
    const work::RowDecisions &decisions() const { return m_decisions; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void started(const QString &what);
    void progressed(qint64 done, qint64 total);
    void ended();
    void fileChanged();
    void columnsChanged();
    /// An HSDS file was read and held against the vault.
    void hsdsRead();
    void planChanged();
    /// `act` is nil where no row brought anything new.
    void applied(const base::Id &act);
    void reportSaved();
    void failed(const base::Error &error);

private:
    template <class Work, class Answer> void run(const QString &what, Work work, Answer answer);
    base::Progress progress();
    void forgetPlan();
    void readFile();
    void readMapping();
    void take(const work::PeoplePlan &plan);
    void readHsds();
    void take(const work::OfferPlan &plan);
    void take(const work::HsdsPlan &plan);

    Desk &m_desk;
    QString m_path;
    work::ListReading m_reading;
    work::ListFile m_file;
    std::optional<work::HsdsFile> m_hsds;
    work::ListKind m_kind = work::ListKind::People;
    bool m_kindIsChosen = false;
    work::ListMapping m_mapping;
    work::RowDecisions m_decisions;
    work::ListCounts m_counts;
    QList<ImportLine> m_lines;
    base::CancelFlag m_cancel;
    int m_run = 0;
    bool m_busy = false;
    base::Id m_act; ///< of the job that ended last
};

} // namespace ui
