using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using TeamsPilotBot.Bot.Tests.Hosting;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Files;

public sealed partial class AnnualReportInChatTests
{
    private const string OfRoskilde = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e01";

    [Fact]
    public async Task What_is_asked_for_in_the_chat_comes_through_the_link_as_a_Word_file()
    {
        await using var bot = new ServedBot();
        await using var connector = await RecordingConnector.StartAsync();
        using var client = bot.CreateClient();
        var message = new ActivityBuilder(connector.ServiceUrl) { Text = "årsrapport 2022" }.ToJson();
        message["from"]!["aadObjectId"] = OfRoskilde;

        using var said = await client.PostAsync("/api/messages", new StringContent(message.ToJsonString(), Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.OK, said.StatusCode);
        var link = Link().Match(connector.Posted.Last());
        Assert.True(link.Success, connector.Posted.Last());
        using var fetched = await client.PostAsync(link.Value, null);

        Assert.Equal("aarsrapport-roskilde-kommune-2022.docx", fetched.Content.Headers.ContentDisposition!.FileName);
        using var document = WordprocessingDocument.Open(new MemoryStream(await fetched.Content.ReadAsByteArrayAsync()), isEditable: false);
        Assert.Equal("Årsrapport 2022: Roskilde Kommune", document.PackageProperties.Title);
        Assert.DoesNotContain(link.Groups[1].Value, bot.Stored, StringComparison.Ordinal);
        Assert.DoesNotContain(link.Groups[1].Value, string.Join('\n', bot.Logs.Lines.Where(line => !line.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [GeneratedRegex("http://[^\"]+/files/([A-Za-z0-9_-]{43})")]
    private static partial Regex Link();
}
