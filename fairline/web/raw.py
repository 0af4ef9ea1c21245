"""Says in the OpenAPI page that a route's body is a file itself."""

from litestar.openapi.spec import OpenAPIMediaType, OpenAPIType, Operation, RequestBody, Schema


class RawPart(Operation):
    """Says in the OpenAPI page that the body is a piece of the file itself."""

    def __post_init__(self) -> None:
        """Fill in what no type of the route can tell."""
        schema = Schema(type=OpenAPIType.STRING, content_media_type="application/octet-stream")
        self.request_body = RequestBody(
            content={"application/octet-stream": OpenAPIMediaType(schema=schema)}, required=True
        )
