package org.peerage.rules.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerage.lint.Finding;
import org.peerage.source.Span;

/** Findings of one group: what a profile or a let brings to many blocks is said once. */
final class Gathering {

  private final Map<Fault, Finding> first = new LinkedHashMap<>();
  private final Map<Fault, List<String>> others = new LinkedHashMap<>();

  /**
   * Takes in a finding.
   *
   * @param what is wrong, whoever it is about
   */
  void add(Subject subject, String what, Finding finding) {
    var fault = new Fault(finding.at(), what);
    if (first.putIfAbsent(fault, finding) != null) {
      others.computeIfAbsent(fault, key -> new ArrayList<>()).add(subject.name());
    }
  }

  List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    for (var each : first.entrySet()) {
      List<String> more = others.getOrDefault(each.getKey(), List.of());
      Finding finding = each.getValue();
      String words = finding.marker() + (finding.marker().isEmpty() ? "" : "; ");
      findings.add(
          more.isEmpty()
              ? finding
              : finding.marked(words + "the same for " + String.join(", ", more)));
    }
    return findings;
  }

  private record Fault(Span at, String what) {}
}
