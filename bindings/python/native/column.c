/* Opora, MIT licence. See LICENSE. */
/*
 * The module opora._column: a list of strings as the C API takes a column, all bytes one behind the other. In Python that
 * would be an object for each phrase and several passes, a third of what understanding the phrases takes.
 *
 * The one part of the package that calls Python's own C API (its limited part, for 3.9 and later); all else goes through
 * cffi.
 */
#include <Python.h>
#include <stdint.h>
#include <string.h>

/* The longest phrase that is encoded without an object of its own; longer than any that the library reads. */
enum { SHORT = 4096, AHEAD = 16 };

/* Writes characters as UTF-8 and gives where it ends; halves of surrogate pairs too, which the library refuses. There must
   be room for 4 bytes a character. */
static unsigned char* encode(const Py_UCS4* text, Py_ssize_t length, unsigned char* out) {
    Py_ssize_t i;
    for (i = 0; i < length; ++i) {
        const Py_UCS4 c = text[i];
        if (c < 0x800) { /* nearly all: two bytes are written and one or two counted, without a branch to guess wrong */
            const int wide = c >= 0x80;
            out[0] = (unsigned char)(wide ? 0xC0 | (c >> 6) : c);
            out[1] = (unsigned char)(0x80 | (c & 0x3F));
            out += 1 + wide;
        } else if (c < 0x10000) {
            *out++ = (unsigned char)(0xE0 | (c >> 12));
            *out++ = (unsigned char)(0x80 | ((c >> 6) & 0x3F));
            *out++ = (unsigned char)(0x80 | (c & 0x3F));
        } else {
            *out++ = (unsigned char)(0xF0 | (c >> 18));
            *out++ = (unsigned char)(0x80 | ((c >> 12) & 0x3F));
            *out++ = (unsigned char)(0x80 | ((c >> 6) & 0x3F));
            *out++ = (unsigned char)(0x80 | (c & 0x3F));
        }
    }
    return out;
}

/* Room for so many more bytes; the bytearray grows by doubling. Gives -1 with an exception set. */
static int reserve(PyObject* bytes, Py_ssize_t size, Py_ssize_t more) {
    return more <= PyByteArray_Size(bytes) - size ? 0 : PyByteArray_Resize(bytes, 2 * (size + more));
}

/* Appends a long string. */
static int append_long(PyObject* bytes, Py_ssize_t* size, PyObject* item) {
    char* data;
    Py_ssize_t length;
    int done = -1;
    PyObject* encoded = PyUnicode_AsEncodedString(item, "utf-8", "surrogatepass");
    if (encoded != NULL && PyBytes_AsStringAndSize(encoded, &data, &length) == 0 &&
        reserve(bytes, *size, length) == 0) {
        memcpy(PyByteArray_AsString(bytes) + *size, data, (size_t)length);
        *size += length;
        done = 0;
    }
    Py_XDECREF(encoded);
    return done;
}

/* Appends the UTF-8 of a string or of None, which is empty. Gives -1 with an exception set. */
static int append(PyObject* bytes, Py_ssize_t* size, PyObject* item) {
    Py_UCS4 text[SHORT];
    unsigned char* begin;
    Py_ssize_t length;
    if (item == Py_None) {
        return 0;
    }
    if (!PyUnicode_Check(item)) {
        PyErr_SetString(PyExc_TypeError, "a phrase must be str or None");
        return -1;
    }
    length = PyUnicode_GetLength(item);
    if (length > SHORT) {
        return append_long(bytes, size, item);
    }
    if (length < 0 || reserve(bytes, *size, 4 * length) < 0 ||
        (length != 0 && PyUnicode_AsUCS4(item, text, length, 0) == NULL)) {
        return -1;
    }
    begin = (unsigned char*)PyByteArray_AsString(bytes) + *size;
    *size += encode(text, length, begin) - begin;
    return 0;
}

static PyObject* join(PyObject* module, PyObject* phrases) {
    PyObject *bytes, *offsets, *result;
    uint64_t* begins;
    Py_ssize_t count, size = 0, i;
    (void)module;
    count = PyList_Size(phrases); /* sets the exception for what is no list */
    if (count < 0) {
        return NULL;
    }
    bytes = PyByteArray_FromStringAndSize(NULL, 64 * count + 64);
    offsets = PyBytes_FromStringAndSize(NULL, (count + 1) * (Py_ssize_t)sizeof(uint64_t));
    if (bytes == NULL || offsets == NULL) {
        Py_XDECREF(bytes);
        Py_XDECREF(offsets);
        return NULL;
    }
    begins = (uint64_t*)(void*)PyBytes_AsString(offsets);
    begins[0] = 0;
    for (i = 0; i < count; ++i) {
#if defined(__GNUC__)
        if (i + AHEAD < count) { /* the strings lie anywhere: to wait for each would take as long as to encode it */
            const char* ahead = (const char*)PyList_GetItem(phrases, i + AHEAD);
            __builtin_prefetch(ahead);
            __builtin_prefetch(ahead + 64);
        }
#endif
        if (append(bytes, &size, PyList_GetItem(phrases, i)) < 0) {
            Py_DECREF(bytes);
            Py_DECREF(offsets);
            return NULL;
        }
        begins[i + 1] = (uint64_t)size;
    }
    result = PyByteArray_Resize(bytes, size) < 0 ? NULL : PyTuple_New(2);
    if (result == NULL) {
        Py_DECREF(bytes);
        Py_DECREF(offsets);
        return NULL;
    }
    PyTuple_SetItem(result, 0, bytes);
    PyTuple_SetItem(result, 1, offsets);
    return result;
}

static PyMethodDef methods[] = {
    {"join", join, METH_O,
     "join(phrases) -> (bytearray, bytes): UTF-8 of a list of str or None, and where each begins, as uint64."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_column", "A column of strings as one text.", 0, methods, NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__column(void) { return PyModuleDef_Init(&definition); }
