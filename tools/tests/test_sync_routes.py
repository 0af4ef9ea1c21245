"""The inspector of sync routes: what Litestar would run in a thread is named, everything else is left alone."""

from tools.sync_routes import judge

CODE = """
from litestar import Router, get
from litestar.di import Provide

@get("/v1/queues")
def queues(): ...

@get("/v1/queues/{id}")
async def queue(): ...

def signed_in(connection, route): ...

def asked(request): ...

def ordinary(): ...

router = Router("/", route_handlers=[queues, queue], guards=[signed_in], dependencies={"asked": Provide(asked)})
"""


def test_sync_routes_guards_and_dependencies_are_named():
    assert [line.split(" is sync")[0] for line in judge(CODE)] == ["6: queues", "11: signed_in", "13: asked"]


def test_a_file_that_does_not_speak_http_is_left_alone():
    assert list(judge("def get(path): ...\n@get('/v1')\ndef one(): ...")) == []


def test_a_route_over_our_own_layer_is_seen_too():
    code = 'from fairline.web.request import routes\n@routes.post("/v1/notes", status=201)\ndef write(): ...'
    assert [line.split(":")[0] for line in judge(code)] == ["3"]
