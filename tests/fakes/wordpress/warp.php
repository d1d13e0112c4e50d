<?php
// php warp.php POST_ID SECONDS : moves a scheduled post, with its cron event, to SECONDS from now. For use by hand.
$code = sprintf('return fixture_warp(%d, %d);', $argv[1], $argv[2]);
passthru('echo ' . escapeshellarg($code) . ' | ' . escapeshellarg(PHP_BINARY) . ' ' . escapeshellarg(__DIR__ . '/eval.php'));
