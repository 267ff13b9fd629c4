package dev.nines.model.component;

/// Where secrets are kept.
public enum SecretStoreKind {
    /// Secrets Manager.
    SECRETS_MANAGER,
    /// Parameter Store.
    PARAMETER_STORE,
    /// Vault on a server of your own.
    VAULT,
    /// An encrypted file in the repository.
    ENCRYPTED_FILE,
    /// A plain file or environment variable.
    PLAIN_TEXT
}
