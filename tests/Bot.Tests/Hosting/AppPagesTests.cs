using System.Net;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Tests.Running;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Hosting;

public sealed class AppPagesTests
{
    private static readonly string[] Named = ["websiteUrl", "privacyUrl", "termsOfUseUrl"];

    [Fact]
    public async Task Each_address_that_the_app_names_is_a_page_in_the_language_of_the_browser()
    {
        await using var bot = ServedBot.With();
        using var client = bot.CreateClient();
        var developer = JObject.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "manifest", "manifest.json")))["developer"]!;
        var addresses = Named.Select(name => ((string)developer[name]!).Replace("${{PUBLIC_BASE_ADDRESS}}", "", StringComparison.Ordinal));

        foreach (var address in addresses)
        {
            Assert.Contains("<html lang=\"da\">", await client.GetStringAsync($"{address}?"), StringComparison.Ordinal);
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{address}?");
            request.Headers.AcceptLanguage.ParseAdd("en");
            using var english = await client.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, english.StatusCode);
            Assert.Contains("<html lang=\"en\">", await english.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
