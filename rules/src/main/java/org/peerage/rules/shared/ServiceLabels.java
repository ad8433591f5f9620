package org.peerage.rules.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.peerage.platform.ServiceRecord;
import org.peerage.platform.ServiceRecords;
import org.peerage.value.DnsService;

/** The two labels with which the owner of an SRV record begins. */
public record ServiceLabels(String service, String protocol, String rest) {

  private static final List<ServiceRecord> ROWS =
      Arrays.stream(DnsService.values()).map(ServiceRecords::of).toList();

  /** The labels of an owner as written, in lower case; empty where there are not so many. */
  public static ServiceLabels of(String owner) {
    String folded = owner.toLowerCase(Locale.ROOT);
    int first = folded.indexOf('.');
    if (first < 0) {
      return new ServiceLabels(folded, "", "");
    }
    int second = folded.indexOf('.', first + 1);
    return second < 0
        ? new ServiceLabels(folded.substring(0, first), folded.substring(first + 1), "")
        : new ServiceLabels(
            folded.substring(0, first),
            folded.substring(first + 1, second),
            owner.substring(second));
  }

  public boolean areWellFormed() {
    return service.length() > 1
        && protocol.length() > 1
        && service.charAt(0) == '_'
        && protocol.charAt(0) == '_';
  }

  /** The services we know by the first label. */
  public List<ServiceRecord> rows() {
    if (service.isEmpty() || service.charAt(0) != '_') {
      return List.of();
    }
    var rows = new ArrayList<ServiceRecord>(2);
    for (ServiceRecord row : ROWS) {
      if (row.label().equals(service)) {
        rows.add(row);
      }
    }
    return rows;
  }
}
