package org.peerage.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerage.emit.load.LoadFormat;

/**
 * What a command line says of the DNS side of a build.
 *
 * @param published a folder with the zones that are published now
 * @param publishedShown its name for messages
 * @param day what {@code serial = date} counts from
 * @param formats what is written beside the zone files
 */
record DnsWishes(
    Optional<Path> published,
    String publishedShown,
    Optional<LocalDate> day,
    List<LoadFormat> formats) {

  DnsWishes {
    formats = List.copyOf(formats);
  }
}
