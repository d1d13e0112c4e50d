// node replicate.js MODULES URL FOLDER [BATCH_SIZE] : a database of a server into LevelDB by PouchDB's own replication,
// with its usual batches unless told otherwise. Prints the documents that are there afterwards.
'use strict';

const [modules, url, folder, batchSize] = process.argv.slice(2);
const PouchDB = require(`${modules}/pouchdb`);

async function replicate() {
    const options = batchSize ? { batch_size: Number(batchSize) } : {};
    const database = new PouchDB(folder);
    await PouchDB.replicate(url, database, options);
    const { doc_count: count } = await database.info();
    await database.close();
    console.log(count);
}

replicate().catch((error) => {
    console.error(error);
    process.exit(1);
});
