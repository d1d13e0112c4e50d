<?php
// php eval.php (environment: WPFX_BASE, WPFX_URL): runs the PHP code given on standard input inside WordPress, as the
// administrator, and prints what it returns as JSON.
$_SERVER['HTTP_HOST'] = parse_url(getenv('WPFX_URL'), PHP_URL_HOST) . ':' . parse_url(getenv('WPFX_URL'), PHP_URL_PORT);
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
require getenv('WPFX_BASE') . '/wp/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user(1);

// Every post there is, the bin and drafts too, but neither revisions nor what install made.
function fixture_posts(): array
{
    $rows = [];
    foreach (get_posts(['post_type' => 'post', 'numberposts' => -1, 'orderby' => 'ID', 'order' => 'ASC', 'suppress_filters' => true,
        'post_status' => ['publish', 'future', 'draft', 'pending', 'private', 'trash', 'auto-draft', 'inherit']]) as $post) {
        $rows[] = fixture_post($post);
    }
    return $rows;
}

function fixture_post(WP_Post $post): array
{
    return ['id' => $post->ID, 'type' => $post->post_type, 'status' => $post->post_status, 'title' => $post->post_title,
        'slug' => $post->post_name, 'content' => $post->post_content, 'excerpt' => $post->post_excerpt,
        'date_gmt' => $post->post_date_gmt, 'modified_gmt' => $post->post_modified_gmt, 'author' => (int) $post->post_author,
        'featured_media' => (int) get_post_thumbnail_id($post), 'link' => get_permalink($post),
        'categories' => wp_list_pluck(get_the_category($post->ID), 'name')];
}

// As an overdue post looks when nobody ran the site's cron: its time and its cron event lie there, it is still `future`.
function fixture_warp(int $id, int $seconds): string
{
    global $wpdb;
    $time = time() + $seconds;
    $gmt = gmdate('Y-m-d H:i:s', $time);
    $wpdb->update($wpdb->posts, ['post_date_gmt' => $gmt, 'post_date' => get_date_from_gmt($gmt)], ['ID' => $id]);
    clean_post_cache($id);
    wp_clear_scheduled_hook('publish_future_post', [$id]);
    wp_schedule_single_event($time, 'publish_future_post', [$id]);
    return get_post_status($id);
}

$result = eval(stream_get_contents(STDIN));
echo "\n", json_encode($result, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE), "\n";
