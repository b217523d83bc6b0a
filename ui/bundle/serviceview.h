// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class BundleWords;
struct Candidate;

/// A chosen service in its place: whose it is, when, how far, what it costs, and why it stands where it
/// stands.
class ServiceView : public QWidget {
    Q_OBJECT
public:
    ServiceView(const BundleWords &words, int offer, const Candidate &candidate, qint64 price, qint64 copay,
        QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addLine(
        const QString &icon, const QString &text, const QString &note = {}, const QString &figure = {});

    QVBoxLayout *m_layout;
};

} // namespace ui
