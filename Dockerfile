FROM python:3.13-slim-trixie AS packages
RUN python -m venv /opt/packages
COPY requirements.lock /
RUN /opt/packages/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r /requirements.lock

FROM python:3.13-slim-trixie
RUN useradd --system --uid 10001 --create-home handslag
COPY --from=packages /opt/packages /opt/packages
ENV PATH=/opt/packages/bin:$PATH PYTHONUNBUFFERED=1
WORKDIR /opt/handslag
COPY . .
RUN python -m compileall -q .
USER handslag
EXPOSE 8000
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s --retries=3 \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/v1/health', timeout=2)"]
ENTRYPOINT ["python", "-m", "interfaces.cli"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000", "--behind-tls"]
