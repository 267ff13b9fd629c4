package dev.nines.model.component;

/// Web server programs.
public enum WebSoftware {
    /// nginx.
    NGINX,
    /// Apache httpd.
    APACHE
}
