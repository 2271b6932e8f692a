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

/* Appends the UTF-8 of a string; the bytearray grows by doubling. Gives -1 with an exception set. */
static int append(PyObject* bytes, Py_ssize_t* size, PyObject* item) {
    PyObject* encoded;
    char* data;
    Py_ssize_t length;
    if (item == Py_None) {
        return 0;
    }
    if (!PyUnicode_Check(item)) {
        PyErr_SetString(PyExc_TypeError, "a phrase must be str or None");
        return -1;
    }
    encoded = PyUnicode_AsUTF8String(item);
    if (encoded == NULL) { /* halves of surrogate pairs: the library says that this is no text */
        PyErr_Clear();
        encoded = PyUnicode_AsEncodedString(item, "utf-8", "surrogatepass");
    }
    if (encoded == NULL) {
        return -1;
    }
    if (PyBytes_AsStringAndSize(encoded, &data, &length) < 0) {
        Py_DECREF(encoded);
        return -1;
    }
    if (length > PyByteArray_Size(bytes) - *size && PyByteArray_Resize(bytes, 2 * (*size + length)) < 0) {
        Py_DECREF(encoded);
        return -1;
    }
    memcpy(PyByteArray_AsString(bytes) + *size, data, (size_t)length);
    *size += length;
    Py_DECREF(encoded);
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
