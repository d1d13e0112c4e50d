// What the rules of all three databases share. backend/Rules.cpp puts "function (newDoc, oldDoc, userCtx, secObj) {"
// before it and the rules of one database behind it: that is the validate_doc_update of its design document.
// ECMAScript 5 only: it runs in the SpiderMonkey 1.8.5 of CouchDB 3.0 as well as in newer engines.
// A refusal begins with a code, which the program puts into words.

var kind = newDoc._id.substr(0, newDoc._id.indexOf(':'));
// What stood there before; null also when it was deleted.
var before = oldDoc && !oldDoc._deleted ? oldDoc : null;
var isAdministrator = hasRole(['_admin', 'administrator']);

function refuse(code, sentence) {
    throw({ forbidden: code + ': ' + sentence });
}

function isList(value) {
    return Object.prototype.toString.call(value) === '[object Array]';
}

function isObject(value) {
    return typeof value === 'object' && value !== null && !isList(value);
}

function hasRole(roles) {
    for (var i = 0; i < roles.length; i += 1) {
        if (userCtx.roles.indexOf(roles[i]) >= 0) {
            return true;
        }
    }
    return false;
}

// The same value, whatever the order of its keys.
function same(a, b) {
    var key;
    if (a === b) {
        return true;
    }
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || isList(a) !== isList(b)) {
        return false;
    }
    for (key in a) {
        if (a.hasOwnProperty(key) && !(b.hasOwnProperty(key) && same(a[key], b[key]))) {
            return false;
        }
    }
    for (key in b) {
        if (b.hasOwnProperty(key) && !a.hasOwnProperty(key)) {
            return false;
        }
    }
    return true;
}

function isOfType(value, type) {
    return type === 'list' ? isList(value) : type === 'object' ? isObject(value) : typeof value === type;
}

// fields: name -> type of JSON. A name with "?" may be missing.
function requireFields(fields) {
    for (var name in fields) {
        if (fields.hasOwnProperty(name)) {
            var key = name.replace('?', '');
            var isOptional = key !== name;
            if (newDoc[key] === undefined ? !isOptional : !isOfType(newDoc[key], fields[name])) {
                refuse('fields', 'a ' + kind + ' needs "' + key + '" (' + fields[name] + ')');
            }
        }
    }
}

// Refuses what does not belong into this database. kinds: kind -> its fields; kept: kinds that are only ever added.
function admit(kinds, kept) {
    if (!kinds.hasOwnProperty(kind)) {
        refuse('kind', 'the rules of this database do not know "' + kind
            + '"; documents of a newer version need the newer rules (backend setup)');
    }
    if (kept.indexOf(kind) >= 0 && before && !isAdministrator) {
        refuse('kept', 'an entry of this kind is never changed or removed');
    }
    if (!newDoc._deleted) {
        requireFields(kinds[kind]);
    }
}

if (newDoc._id.charAt(0) === '_') {
    return;
}
if (!userCtx.name && !isAdministrator) {
    throw({ unauthorized: 'sign-in: only people who are signed in may write' });
}
