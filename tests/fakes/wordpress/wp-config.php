<?php
$base = getenv('WPFX_BASE'); // the folder that up.sh was given
// The address under which visitors know the site: a test that stands a proxy in front writes its address here.
$public = is_file("$base/public-url") ? trim(file_get_contents("$base/public-url")) : getenv('WPFX_URL');
define('WP_HOME', $public);
define('WP_SITEURL', $public);
define('DB_NAME', 'wp');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', "localhost:$base/db.sock");
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_ENVIRONMENT_TYPE', 'local'); // application passwords over plain http
define('DISABLE_WP_CRON', true); // cron runs only when a test says so
define('WP_CRON_LOCK_TIMEOUT', 1);
define('WP_HTTP_BLOCK_EXTERNAL', true); // its own host stays allowed
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISALLOW_FILE_MODS', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', "$base/wp-debug.log");
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $key) {
    define($key, "test-$key");
}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
