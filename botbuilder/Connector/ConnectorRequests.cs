using System.Net.Http.Headers;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Sends the requests of one client: signed, tried again when throttled, errors told apart.</summary>
internal sealed class ConnectorRequests(
    Func<Uri> baseUri, ServiceClientCredentials credentials, HttpClient httpClient, TimeProvider time)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };
    private static readonly ProductInfoHeaderValue[] UserAgent =
    [
        new("Microsoft-BotFramework", "3.1"),
        new("BotBuilder", typeof(ConnectorRequests).Assembly.GetName().Version.ToString()),
    ];

    /// <summary>Whether a 429 is waited out here; if not, it is left to the caller at once.</summary>
    public bool WaitsWhenThrottled { get; set; } = true;

    /// <summary>Sends a request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">Path below the service address, escaped.</param>
    /// <param name="content">What is sent as JSON; null for no body.</param>
    /// <param name="headers">More headers; may be null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ErrorResponseException">The status tells of an error.</exception>
    /// <exception cref="SerializationException">The body is not what it should be.</exception>
    public async Task<HttpOperationResponse<T>> SendAsync<T>(
        HttpMethod method,
        string path,
        object content,
        Dictionary<string, List<string>> headers,
        CancellationToken cancellationToken)
    {
        var body = content is null ? default : ConnectorJson.Write(content);
        for (var attempt = 1; ; attempt++)
        {
            var request = CreateRequest(method, path, headers, content is null ? null : body);
            HttpResponseMessage response = null;
            try
            {
                if (credentials is not null)
                {
                    await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
                }

                response = await httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
                if (response.IsSuccessStatusCode)
                {
                    return await ReadAsync<T>(request, response, cancellationToken).ConfigureAwait(false);
                }

                if (!WaitsWhenThrottled || Throttling.WaitAfter(response, attempt, time) is not { } wait)
                {
                    throw await ErrorAsync(request, response, body, cancellationToken).ConfigureAwait(false);
                }

                request.Dispose();
                response.Dispose();
                await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                request.Dispose();
                response?.Dispose();
                throw;
            }
        }
    }

    private static async Task<HttpOperationResponse<T>> ReadAsync<T>(
        HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var result = new HttpOperationResponse<T> { Request = request, Response = response };
        if (typeof(T) == typeof(Nothing))
        {
            return result;
        }

        if (result is HttpOperationResponse<Stream> file)
        {
            file.Body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }

        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            result.Body = ConnectorJson.Read<T>(text);
            return result;
        }
        catch (JsonException e)
        {
            throw new SerializationException("Unable to deserialize the response.", text, e);
        }
    }

    private static async Task<ErrorResponseException> ErrorAsync(
        HttpRequestMessage request, HttpResponseMessage response, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        ErrorResponse error = null;
        try
        {
            error = ConnectorJson.Read<ErrorResponse>(text);
        }
        catch (JsonException)
        {
            // A gateway in between answers in HTML; the status says enough.
        }

        return new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Body = error,
            Request = new HttpRequestMessageWrapper(request, System.Text.Encoding.UTF8.GetString(body.Span)),
            Response = new HttpResponseMessageWrapper(response, text),
        };
    }

    private HttpRequestMessage CreateRequest(
        HttpMethod method, string path, Dictionary<string, List<string>> headers, ReadOnlyMemory<byte>? body)
    {
        var root = baseUri().AbsoluteUri;
        var request = new HttpRequestMessage(method, root.EndsWith('/') ? root + path : $"{root}/{path}");
        foreach (var product in UserAgent)
        {
            request.Headers.UserAgent.Add(product);
        }

        foreach (var (name, values) in headers ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        if (body is { } json)
        {
            request.Content = new ReadOnlyMemoryContent(json);
            request.Content.Headers.ContentType = Json;
        }

        return request;
    }

    /// <summary>The result of a call that has none.</summary>
    public sealed class Nothing
    {
    }
}
