<?php
// php install.php (environment: WPFX_BASE, WPFX_URL): installs the site; prints each role's application password as JSON.
$_SERVER['HTTP_HOST'] = parse_url(getenv('WPFX_URL'), PHP_URL_HOST) . ':' . parse_url(getenv('WPFX_URL'), PHP_URL_PORT);
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
define('WP_INSTALLING', true);
require getenv('WPFX_BASE') . '/wp/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true'); // there is no sendmail
wp_install('Obec Testov', 'admin', 'admin@example.test', true, '', 'admin-pw');
update_option('timezone_string', 'Europe/Prague');
update_option('permalink_structure', '/%postname%/');
update_option('blog_public', 0);
foreach (get_posts(['post_type' => ['post', 'page'], 'post_status' => 'any', 'numberposts' => -1]) as $example) {
    wp_delete_post($example->ID, true);
}
global $wp_rewrite;
$wp_rewrite->init();
$wp_rewrite->flush_rules(false);
$users = ['admin' => ['id' => 1]];
foreach (['editor', 'author', 'contributor', 'subscriber'] as $role) {
    $users[$role] = ['id' => wp_insert_user(['user_login' => $role, 'user_pass' => "$role-pw",
        'user_email' => "$role@example.test", 'role' => $role])];
}
foreach ($users as &$user) {
    [$password, $item] = WP_Application_Passwords::create_new_application_password($user['id'], ['name' => 'fixture']);
    $user['app_password'] = WP_Application_Passwords::chunk_password($password);
    $user['uuid'] = $item['uuid'];
}
unset($user);
echo json_encode($users, JSON_PRETTY_PRINT), "\n";
