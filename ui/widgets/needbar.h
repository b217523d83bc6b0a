// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace ui {

/// A level of need from 0 to 4 as four cells and a word (없음, 경미, 보통, 심각, 위급); a small triangle
/// marks the level of last time.
class NeedBar : public QWidget {
    Q_OBJECT
public:
    enum class Word { Shown, Hidden };
    explicit NeedBar(const QString &name, QWidget *parent = nullptr);

    void setLevel(int level, std::optional<int> previous = {});
    void setWord(Word word);
    int level() const { return m_level; }
    static QString word(int level);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();

    QString m_name;
    int m_level = 0;
    std::optional<int> m_previous;
    Word m_word = Word::Shown;
};

} // namespace ui
