package org.peerage.emit.plan;

import java.util.ArrayList;
import java.util.List;
import org.peerage.emit.plan.PlanView.BoxView;
import org.peerage.emit.plan.PlanView.DrawingView;

/** Draws the units of a stage: a box to each, below each other, so that it fits a phone. */
final class Drawing {

  private static final int BOX = 44;
  private static final int GAP = 8;
  private static final int NAME = 18;
  private static final int WORDS = 35;

  /** Characters of a name that fit into a box. */
  private static final int MOST = 32;

  private final List<String> names;

  Drawing(List<String> names) {
    this.names = names;
  }

  DrawingView of(String id, String heading, Situation situation) {
    var boxes = new ArrayList<BoxView>();
    int top = 1;
    for (int i = 0; i < names.size(); i++) {
      Situation.Standing unit = situation.units().get(i);
      boxes.add(
          new BoxView(
              unit.role(), top, top + NAME, top + WORDS, shortened(names.get(i)), unit.words()));
      top += BOX + GAP;
    }
    return new DrawingView(id, heading, top, boxes);
  }

  private static String shortened(String name) {
    if (name.codePointCount(0, name.length()) <= MOST) {
      return name;
    }
    return name.substring(0, name.offsetByCodePoints(0, MOST - 1)) + "…";
  }
}
