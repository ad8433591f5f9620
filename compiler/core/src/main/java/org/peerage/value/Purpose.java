package org.peerage.value;

/** What a cluster is for. */
public enum Purpose implements Choice {
  MOBILE_REMOTE_ACCESS("mobile-remote-access"),
  BUSINESS_TO_BUSINESS("business-to-business"),
  VIDEO_INTEROPERABILITY("video-interoperability"),
  REGISTRATION("registration"),
  AUDIO_ONLY("audio-only");

  private final String word;

  Purpose(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
