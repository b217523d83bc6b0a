// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundleplaces.h"
#include "ui/bundle/lifewords.h"
#include "ui/shell/page.h"

#include <QJsonObject>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace ui {

class Button;
class FlowLayout;
class NoticeBar;
class StateLine;
class StepForm;
class TextLabel;

/// The life of a kept bundle: where it stands, what comes next, the steps that are possible, and the form of
/// the step that was begun. Does the steps, tells refusals in sentences with the way to mend them, and after an
/// end who waits for the place. Lives on the window's thread.
class LifePanel : public QWidget {
    Q_OBJECT
public:
    explicit LifePanel(Desk &desk, QWidget *parent = nullptr);

    void setLife(const work::BundleLife &life);
    const work::BundleLife &life() const { return *m_life; }
    void setMasked(bool masked);
    /// Opens the form of an act, or does it at once where it asks for nothing.
    void begin(LifeAct act, const base::Id &item = {});
    /// Accepts the form that is open.
    void accept();
    void closeForm();
    /// Asked before a step begins: whether it may.
    void setGuard(std::function<bool(LifeAct)> guard) { m_guard = std::move(guard); }
    /// Between a step and its answer.
    bool isActing() const { return m_isActing; }
    bool isAsking() const { return m_form != nullptr; }
    /// What is typed into the open form; empty without one.
    QJsonObject typed() const;
    void restore(const QJsonObject &typed);
    StepForm *form() const { return m_form; }
    NoticeBar *notice() const { return m_notice; }
    StateLine *line() const { return m_line; }

Q_SIGNALS:
    /// A form was opened or closed; while one is open, it is what Ctrl+Enter accepts.
    void askingChanged();
    /// Done; the act can be taken back by its id.
    void done(const QString &text, const base::Id &act);
    void edited();
    void placeRequested(const ui::Place &place);
    void exchangeWanted();

private:
    void showSteps();
    void act(const LifeInput &input);
    void acted(const LifeInput &input, const base::Done &result, const base::Id &act);
    void refused(const base::Error &error);
    void help(const LifeRefusal::Help &help);
    void askWhoWaits(const LifeInput &input);
    void tellWaiting(const QList<work::FreedPlace> &freed);

    Desk &m_desk;
    std::optional<work::BundleLife> m_life;
    StateLine *m_line;
    TextLabel *m_next;
    QWidget *m_stepRow;
    FlowLayout *m_steps;
    NoticeBar *m_notice;
    QVBoxLayout *m_place;
    StepForm *m_form = nullptr;
    std::function<bool(LifeAct)> m_guard;
    bool m_isActing = false;
    bool m_masked = false;
};

} // namespace ui
