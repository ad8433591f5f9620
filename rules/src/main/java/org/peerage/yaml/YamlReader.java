package org.peerage.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one text of YAML.
 *
 * <p>Works on SnakeYAML's events: nodes, tags and constructors would cost a short run more than the
 * text does, and would have turned words into numbers before we see them.
 */
public final class YamlReader {

  /** The most that is read, in UTF-16 units; such texts are written by hand. */
  private static final int LONGEST = 1 << 20;

  private static final int DEEPEST = 20;
  private static final String MERGE_KEY = "<<";

  private final SourceText file;
  private final int begin;
  private final ParserImpl events;
  private final List<Diagnostic> findings = new ArrayList<>();

  private YamlReader(SourceText file) {
    this.file = file;
    this.begin = YamlSource.begin(file);
    this.events =
        new ParserImpl(new StreamReader(file.text().substring(begin)), new LoaderOptions());
  }

  /**
   * What a text holds, with what is wrong with it as YAML; nothing where it cannot be read to its
   * end, or holds nothing but comments.
   */
  public static Outcome<Optional<YamlNode>> read(SourceText file) {
    if (YamlSource.saysNothing(file)) {
      return new Outcome<>(Optional.empty(), List.of());
    }
    if (file.text().length() > LONGEST) {
      String message = "the file holds more than " + (LONGEST >> 20) + " MiB, and is not read";
      return new Outcome<>(
          Optional.empty(), List.of(Diagnostic.error("yaml-syntax", file.span(0, 0), message)));
    }
    try {
      var reader = new YamlReader(file);
      Optional<YamlNode> root = reader.document();
      return new Outcome<>(root, reader.findings);
    } catch (YAMLException fault) {
      return new Outcome<>(Optional.empty(), List.of(YamlFault.of(fault, file)));
    } catch (TooDeep fault) {
      return new Outcome<>(Optional.empty(), List.of(fault.finding));
    }
  }

  private Optional<YamlNode> document() {
    events.getEvent();
    var start = (DocumentStartEvent) events.getEvent();
    if (start.getVersion() != null || start.getTags() != null) {
      Span at = lineOf(start.getStartMark());
      findings.add(refused(at, "a directive", "take it out"));
    }
    YamlNode root = node(events.getEvent(), 1);
    events.getEvent();
    if (events.getEvent() instanceof DocumentStartEvent second) {
      Span at = span(second.getStartMark(), second.getEndMark());
      findings.add(refused(at, "a second document", "put it all into one"));
    }
    return Optional.of(root);
  }

  private YamlNode node(Event event, int depth) {
    if (depth > DEEPEST) {
      throw new TooDeep(
          Diagnostic.error(
              "yaml-syntax",
              span(event.getStartMark(), event.getEndMark()),
              "nested deeper than " + DEEPEST + " levels"));
    }
    if (event instanceof AliasEvent alias) {
      Span at = span(alias.getStartMark(), alias.getEndMark());
      findings.add(refused(at, "an alias", "write the value itself"));
      return new YamlRefused(at);
    }
    refuseAnchor((NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      return untagged(text(scalar), scalar.getTag());
    }
    if (event instanceof SequenceStartEvent start) {
      return untagged(list(start, depth), start.getTag());
    }
    var start = (MappingStartEvent) event;
    return untagged(map(start, depth), start.getTag());
  }

  private YamlText text(ScalarEvent scalar) {
    return new YamlText(
        scalar.getValue(), scalar.isPlain(), span(scalar.getStartMark(), scalar.getEndMark()));
  }

  private YamlNode list(SequenceStartEvent start, int depth) {
    var items = new ArrayList<YamlNode>();
    Event next = events.getEvent();
    while (!next.is(Event.ID.SequenceEnd)) {
      items.add(node(next, depth + 1));
      next = events.getEvent();
    }
    return new YamlList(items, over(start, next, items.isEmpty() ? null : last(items)));
  }

  private YamlNode map(MappingStartEvent start, int depth) {
    var entries = new ArrayList<YamlMap.Entry>();
    var seen = new HashMap<String, Span>();
    YamlNode last = null;
    Event next = events.getEvent();
    while (!next.is(Event.ID.MappingEnd)) {
      YamlNode key = node(next, depth + 1);
      int before = findings.size();
      last = node(events.getEvent(), depth + 1);
      if (key instanceof YamlText name) {
        if (isMerge(name)) {
          // What is merged is an alias as a rule: one mistake, one finding.
          findings.subList(before, findings.size()).clear();
          findings.add(refused(name.at(), "a merge key", "write the keys themselves"));
        } else if (isNew(name, seen)) {
          entries.add(new YamlMap.Entry(name, last));
        }
      } else if (!(key instanceof YamlRefused)) {
        findings.add(refused(key.at(), "a key of several parts", "write `name: value`"));
      }
      next = events.getEvent();
    }
    return new YamlMap(entries, over(start, next, last));
  }

  private static boolean isMerge(YamlText key) {
    return key.plain() && key.text().equals(MERGE_KEY);
  }

  private boolean isNew(YamlText key, HashMap<String, Span> seen) {
    Span first = seen.putIfAbsent(key.text(), key.at());
    if (first == null) {
      return true;
    }
    findings.add(
        Diagnostic.error("yaml-duplicate-key", key.at(), "`" + key.text() + "` stands twice")
            .label(first, "first here")
            .help("keep one of them; YAML readers differ on which one counts"));
    return false;
  }

  private void refuseAnchor(NodeEvent event) {
    String anchor = event.getAnchor();
    if (anchor != null) {
      int at = file.text().indexOf("&" + anchor, offset(event.getStartMark()));
      Span span = file.span(at, at + 1 + anchor.length());
      findings.add(refused(span, "an anchor", "write the value where it is needed"));
    }
  }

  private YamlNode untagged(YamlNode node, String tag) {
    if (tag == null) {
      return node;
    }
    String text = file.text();
    int at = text.indexOf('!', node.at().start());
    int end = at;
    while (end < text.length() && " \t\r\n,]}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    Span span = file.span(at, end);
    findings.add(refused(span, "a tag", "take it out; put a text in quotes"));
    return new YamlRefused(span);
  }

  private static Diagnostic refused(Span at, String what, String help) {
    return Diagnostic.error("yaml-feature", at, what + ", which is not taken here").help(help);
  }

  /** A block ends where its last part does; its own end mark stands at what follows. */
  private Span over(Event start, Event end, YamlNode last) {
    int from = offset(start.getStartMark());
    int to = offset(end.getEndMark());
    if (last != null && end.getStartMark().getIndex() == end.getEndMark().getIndex()) {
      to = last.at().end();
    }
    return file.span(from, Math.max(from, to));
  }

  private static YamlNode last(List<YamlNode> items) {
    return items.get(items.size() - 1);
  }

  private Span lineOf(Mark mark) {
    int from = offset(mark);
    int end = from;
    while (end < file.text().length() && "\r\n".indexOf(file.text().charAt(end)) < 0) {
      end++;
    }
    return file.span(from, end);
  }

  private Span span(Mark start, Mark end) {
    int from = offset(start);
    return file.span(from, Math.max(from, offset(end)));
  }

  private int offset(Mark mark) {
    return offset(file, mark.getIndex());
  }

  /** The library counts characters of Unicode, from behind the byte-order mark. */
  static int offset(SourceText file, int index) {
    int begin = YamlSource.begin(file);
    int left = file.text().codePointCount(begin, file.text().length());
    return file.text().offsetByCodePoints(begin, Math.min(index, left));
  }

  /** Breaks off the reading of a text that is nested beyond reason. */
  private static final class TooDeep extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Diagnostic finding;

    TooDeep(Diagnostic finding) {
      super(null, null, false, false);
      this.finding = finding;
    }
  }
}
