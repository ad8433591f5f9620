package org.peerage.certificate;

import java.io.IOException;
import java.util.Optional;

/** Where the texts of certificate files come from. */
public interface CertificateTexts {

  /**
   * The text of a file.
   *
   * @param path relative to the project root
   * @return nothing when there is no such file
   * @throws IOException when it is there and cannot be read
   */
  Optional<String> read(String path) throws IOException;
}
