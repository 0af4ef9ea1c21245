"""The API of Zendesk, spoken by our conversations."""
