package dev.nines.model.component;

/// Database engines.
public enum DatabaseEngine {
    /// PostgreSQL.
    POSTGRESQL,
    /// MySQL.
    MYSQL,
    /// MariaDB.
    MARIADB,
    /// Aurora, PostgreSQL-compatible.
    AURORA_POSTGRESQL,
    /// Aurora, MySQL-compatible.
    AURORA_MYSQL
}
