package org.peerage.cli.files;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * What {@code .peerage.yaml} says. This version knows no setting; the file marks a project root.
 */
final class Settings {

  private static final String HELP =
      "take it out; the file may be empty, it marks the project root";

  private Settings() {}

  /** A finding for each setting; YAML is loaded only for a file that says something. */
  static List<Diagnostic> findings(SourceText file) {
    return saysNothing(file.text(), begin(file)) ? List.of() : unknown(file);
  }

  private static boolean saysNothing(String text, int begin) {
    boolean comment = false;
    for (int i = begin; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\n' || unit == '\r') {
        comment = false;
      } else if (unit == '#') {
        comment = true;
      } else if (!comment && unit != ' ') {
        return false;
      }
    }
    return true;
  }

  private static List<Diagnostic> unknown(SourceText file) {
    var findings = new ArrayList<Diagnostic>();
    String text = file.text().substring(begin(file));
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      if (root instanceof MappingNode settings) {
        for (NodeTuple setting : settings.getValue()) {
          Span at = span(file, setting.getKeyNode());
          String name = file.text().substring(at.start(), at.end());
          findings.add(unknown(at, "setting `" + name + "` is not known to this version"));
        }
      } else if (root != null) {
        findings.add(unknown(span(file, root), "settings are `name: value`, one a line"));
      }
    } catch (MarkedYAMLException fault) {
      Span at = file.span(0, 0);
      if (fault.getProblemMark() != null) {
        int offset = offset(file, fault.getProblemMark());
        at = file.span(offset, offset);
      }
      findings.add(Diagnostic.error("settings-syntax", at, "no YAML: " + fault.getProblem()));
    } catch (YAMLException fault) {
      // A character YAML does not allow; the library gives no place, only words over several lines.
      String words = fault.getMessage().lines().findFirst().orElse("not readable");
      findings.add(Diagnostic.error("settings-syntax", file.span(0, 0), "no YAML: " + words));
    }
    return findings;
  }

  private static Diagnostic unknown(Span at, String message) {
    return Diagnostic.error("unknown-setting", at, message).help(HELP);
  }

  private static Span span(SourceText file, Node node) {
    int start = offset(file, node.getStartMark());
    return file.span(start, Math.max(start, offset(file, node.getEndMark())));
  }

  /** The library counts characters of Unicode, from behind the byte-order mark. */
  private static int offset(SourceText file, Mark mark) {
    int begin = begin(file);
    int left = file.text().codePointCount(begin, file.text().length());
    return file.text().offsetByCodePoints(begin, Math.min(mark.getIndex(), left));
  }

  private static int begin(SourceText file) {
    return file.text().startsWith("\ufeff") ? 1 : 0;
  }
}
