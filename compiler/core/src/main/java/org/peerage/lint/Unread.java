package org.peerage.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Severity;
import org.peerage.model.Element;
import org.peerage.model.Estate;
import org.peerage.schema.Schema;
import org.peerage.source.Span;

/** The places where an earlier stage found an error, and hence left something out. */
final class Unread {

  private final Estate estate;
  private final TreeSet<Span> errors = new TreeSet<>();
  private final Map<String, TreeMap<Integer, Element>> blocks = new HashMap<>();
  private Optional<Boolean> leftOutBlocks = Optional.empty();

  Unread(List<Diagnostic> earlier, Estate estate) {
    this.estate = estate;
    for (Diagnostic diagnostic : earlier) {
      if (diagnostic.severity() == Severity.ERROR) {
        errors.add(diagnostic.at());
      }
    }
  }

  /**
   * Whether one of them begins inside one of some blocks, or what it uses could not be read; of a
   * peer also whether one stands between the peers of its cluster, since what does may belong to
   * it.
   */
  boolean withinOneOf(List<Element> missing) {
    for (Element block : missing) {
      if (block.partial()
          || within(block.span())
          || !errors.isEmpty() && block.kind() == Schema.PEER && besideBlocks(block.span())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the block of a file around a place is one in which something was left out. */
  boolean around(Span at) {
    if (errors.isEmpty()) {
      return false;
    }
    Element block = blockAround(at);
    return block != null && (block.partial() || within(block.span()));
  }

  /** Whether a block of a file could not be read, or something that stands outside of them. */
  boolean leftOutBlocks() {
    if (leftOutBlocks.isEmpty()) {
      leftOutBlocks = Optional.of(standsOutsideOfBlocks());
    }
    return leftOutBlocks.get();
  }

  private boolean standsOutsideOfBlocks() {
    for (Span error : errors) {
      if (blockAround(error) == null) {
        return true;
      }
    }
    return false;
  }

  private boolean besideBlocks(Span peer) {
    Element cluster = blockAround(peer);
    if (cluster == null) {
      return false;
    }
    int from = cluster.span().start();
    for (Element child : cluster.children()) {
      if (child.span().file().equals(peer.file()) && cluster.span().covers(child.span())) {
        if (within(new Span(peer.file(), from, Math.max(from, child.span().start())))) {
          return true;
        }
        from = Math.max(from, child.span().end());
      }
    }
    return within(new Span(peer.file(), from, Math.max(from, cluster.span().end())));
  }

  private Element blockAround(Span at) {
    if (blocks.isEmpty()) {
      for (Element element : estate.elements()) {
        blocks
            .computeIfAbsent(element.span().file(), file -> new TreeMap<>())
            .put(element.span().start(), element);
      }
    }
    TreeMap<Integer, Element> ofFile = blocks.get(at.file());
    var before = ofFile == null ? null : ofFile.floorEntry(at.start());
    return before != null && before.getValue().span().covers(at) ? before.getValue() : null;
  }

  private boolean within(Span block) {
    Span next = errors.ceiling(new Span(block.file(), block.start(), block.start()));
    return next != null && next.file().equals(block.file()) && next.start() < block.end();
  }
}
