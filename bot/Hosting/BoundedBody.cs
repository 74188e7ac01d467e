using System.Buffers;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Reads a body up to a bound, so that a sender cannot fill the memory.</summary>
internal static class BoundedBody
{
    /// <summary>Reads the whole body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="bound">The most bytes that are read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The bytes, or null if there are more than the bound.</returns>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int bound, CancellationToken cancellationToken)
    {
        if (request.ContentLength > bound)
        {
            return null;
        }

        while (true)
        {
            var result = await request.BodyReader.ReadAsync(cancellationToken);
            if (result.Buffer.Length > bound)
            {
                request.BodyReader.AdvanceTo(result.Buffer.End);
                return null;
            }

            if (result.IsCompleted)
            {
                var bytes = result.Buffer.ToArray();
                request.BodyReader.AdvanceTo(result.Buffer.End);
                return bytes;
            }

            request.BodyReader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }
}
