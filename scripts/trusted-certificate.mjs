/** A certificate that this machine trusts, as Excel asks. It installs an authority of its own, for 30 days, after asking. */
export async function trustedCertificate() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const { key, cert } = await getHttpsServerOptions();
  return { key, cert };
}
