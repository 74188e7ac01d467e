using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.SourceTree;

/// <summary>Each text that a user sees is there in both languages.</summary>
public partial class ResourceKeyTests
{
    public static TheoryData<string> DanishFiles => [.. Files().Where(file => !IsEnglish(file))];

    [Theory]
    [MemberData(nameof(DanishFiles))]
    public void English_has_the_same_keys_with_the_same_places(string file)
    {
        var danish = Texts(file);
        var english = Texts(Path.ChangeExtension(file, ".en.resx"));

        Assert.Equal(danish.Keys.Order(), english.Keys.Order());
        Assert.All(danish, text => Assert.Equal((text.Key, Places(text.Value)), (text.Key, Places(english[text.Key]))));
        Assert.All(danish.Concat(english), text => Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key));
    }

    [Fact]
    public void There_is_no_English_file_without_a_Danish_one()
        => Assert.All(Files().Where(IsEnglish), file => Assert.Contains(file.Replace(".en.resx", ".resx", StringComparison.Ordinal), Files()));

    private static IEnumerable<string> Files()
        => Directory.EnumerateFiles(Repository.Root, "*.resx", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "artifacts"));

    private static bool IsEnglish(string file) => file.EndsWith(".en.resx", StringComparison.Ordinal);

    private static Dictionary<string, string> Texts(string file)
        => XDocument.Load(Path.Combine(Repository.Root, file)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static string Places(string text) => string.Join(' ', Place().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order());

    [GeneratedRegex(@"(?<!\{)\{([0-9]+)[^{}]*\}")]
    private static partial Regex Place();
}
