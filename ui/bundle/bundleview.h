// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QScrollArea;
class QStackedWidget;

namespace ui {

class BundleHeader;
class BundleStart;
class BundleWorkplace;
class CompareCard;
class Composer;
class Desk;
class ErrorState;
class ExchangeView;
class LifeBoard;
class LifeHeader;
class LifePanel;
class LoadingState;

/// The parts of the page of a bundle, and which of them stand on the screen. The line of its life is there for
/// every bundle that is kept.
class BundleView : public QWidget {
    Q_OBJECT
public:
    struct Actions {
        QAction *primary;
        QAction *reset;
        QAction *compare;
        QAction *preview;
        QAction *sessions;
    };
    enum class Mode {
        Start, ///< nobody is chosen
        Error,
        Compose, ///< a new bundle or a draft
        Life, ///< a bundle after its draft
        Exchange,
        Compare
    };
    BundleView(Desk &desk, Composer &composer, const Actions &actions, QWidget *parent = nullptr);

    /// `isKept`: whether the bundle has a life already.
    void setMode(Mode mode, bool isKept = false);
    Mode mode() const { return m_mode; }
    void setMasked(bool masked);

    BundleStart *start() const { return m_start; }
    ErrorState *error() const { return m_error; }
    LoadingState *loading() const { return m_loading; }
    BundleHeader *header() const { return m_header; }
    BundleWorkplace *work() const { return m_work; }
    LifeHeader *lifeHeader() const { return m_lifeHeader; }
    LifePanel *life() const { return m_life; }
    LifeBoard *board() const { return m_board; }
    ExchangeView *exchange() const { return m_exchange; }
    CompareCard *compare() const { return m_compare; }

private:
    QWidget *widgetOf(Mode mode) const;

    LoadingState *m_loading;
    BundleHeader *m_header;
    LifeHeader *m_lifeHeader;
    LifePanel *m_life;
    QStackedWidget *m_stack;
    BundleStart *m_start;
    ErrorState *m_error;
    BundleWorkplace *m_work;
    LifeBoard *m_board;
    ExchangeView *m_exchange;
    CompareCard *m_compare;
    QScrollArea *m_compareRoom;
    Mode m_mode = Mode::Start;
};

} // namespace ui
