<?php
// PHP's built-in server: a file or a script is served as it is; everything else goes to WordPress' front controller.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?? '/');
$file = realpath($root . $path);
if ($file && strncmp($file, $root, strlen($root)) === 0) {
    if (is_file($file)) {
        return false;
    }
    if (is_dir($file) && is_file("$file/index.php") && $path !== '/') {
        if (substr($path, -1) !== '/') {
            header("Location: $path/");
            return true;
        }
        return false;
    }
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = "$root/index.php";
chdir($root);
require "$root/index.php";
