using System.IO.Compression;
using System.Text;
using TeamsPilotBot.Bot.Backups;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Backups;

public sealed class BackupTests : IDisposable
{
    private readonly KeptFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_backed_up_while_somebody_had_it_open_comes_back_with_the_files_of_the_administrator()
    {
        using var open = KeptFolder.Open(folder.Data);
        await KeptFolder.WriteAsync(folder.Data, "a", "b");
        await File.WriteAllTextAsync(Path.Combine(folder.Data, "contacts.json"), "[]");
        Directory.CreateDirectory(Path.Combine(folder.Data, "lexicon"));
        await File.WriteAllTextAsync(Path.Combine(folder.Data, "lexicon", "thesaurus.tsv"), "ordbog");
        await File.WriteAllTextAsync(Path.Combine(folder.Data, "notes.txt"), "ikke vores");

        var saved = await folder.BackUpAsync("--json");
        await KeptFolder.WriteAsync(folder.Data, "c");
        var restored = await folder.RestoreAsync("--json");

        Assert.Equal((0, 0), (saved.ExitCode, restored.ExitCode));
        Assert.Equal(["pilotbot.db", "contacts.json", "lexicon/thesaurus.tsv"], saved.Json.GetProperty("files").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(2, restored.Json.GetProperty("documents").GetProperty("things").GetInt32());
        Assert.Equal(["a", "b"], await KeptFolder.IdsAsync(folder.Other));
        Assert.Equal("ordbog", await File.ReadAllTextAsync(Path.Combine(folder.Other, "lexicon", "thesaurus.tsv")));
        Assert.Equal(["contacts.json", "lexicon", "pilotbot.db"], NamesIn(folder.Other));
        Assert.Equal(["kopi.zip"], Directory.EnumerateFileSystemEntries(folder.Data, "kopi*").Select(Path.GetFileName));
    }

    [Fact]
    public async Task Readers_of_changes_begin_again_after_a_restore_and_no_ETag_comes_twice()
    {
        await KeptFolder.WriteAsync(folder.Data, "a");
        await folder.BackUpAsync();
        string token;
        string lost;
        using (var store = KeptFolder.Open(folder.Data))
        {
            lost = (await store.CreateAsync(KeptFolder.Things, new NewDocument(new DocumentKey("p", "lost"), "{}"), default)).ETag!;
            token = (await store.ChangesAsync(KeptFolder.Things, null, 10, default)).Token;
        }

        Assert.Equal(0, (await folder.RestoreAsync()).ExitCode);

        using var restored = KeptFolder.Open(folder.Other);
        var again = await restored.CreateAsync(KeptFolder.Things, new NewDocument(new DocumentKey("p", "new"), "{}"), default);
        var page = await restored.ChangesAsync(KeptFolder.Things, token, 10, default);
        Assert.NotEqual(lost, again.ETag);
        Assert.True(page.Restarted);
        Assert.Equal(["a", "new"], page.Changes.Select(change => change.Key.Id));
    }

    [Fact]
    public async Task Data_gives_way_only_when_that_is_asked_for_and_is_kept()
    {
        await KeptFolder.WriteAsync(folder.Data, "a");
        await KeptFolder.WriteAsync(folder.Other, "old");
        await folder.BackUpAsync();

        var refused = await folder.RestoreAsync();
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("--replace", refused.Error, StringComparison.Ordinal);
        Assert.Equal(["old"], await KeptFolder.IdsAsync(folder.Other));

        var replaced = await folder.RestoreAsync("--replace", "--json");
        Assert.Equal(["a"], await KeptFolder.IdsAsync(folder.Other));
        Assert.Equal(["old"], await KeptFolder.IdsAsync(replaced.Json.GetProperty("kept").GetString()!));
    }

    [Theory]
    [InlineData("contacts.json")]
    [InlineData("pilotbot.db", true)]
    public async Task Where_something_cannot_be_moved_all_is_as_it_was(string name, bool comingIn = false)
    {
        await FillAsync();

        using var zip = File.OpenRead(folder.Zip);
        var result = new BackupRestore(TimeProvider.System, (from, to) => Rename(from, to, fails: Path.GetFileName(from) == name && from.Contains(".restoring") == comingIn))
            .Restore(zip, folder.Other, replace: true);

        Assert.Equal(new RestoreResult(BackupProblem.NotWritable, result.Manifest, null), result);
        Assert.Equal(["contacts.json", "lexicon", "pilotbot.db"], NamesIn(folder.Other));
        Assert.Equal(["old"], await KeptFolder.IdsAsync(folder.Other));
    }

    [Fact]
    public async Task Where_it_cannot_be_taken_back_either_it_is_told_where_the_data_lies()
    {
        await FillAsync();

        using var zip = File.OpenRead(folder.Zip);
        var moved = 0;
        var result = new BackupRestore(TimeProvider.System, (from, to) => Rename(from, to, fails: ++moved > 1)).Restore(zip, folder.Other, replace: true);

        Assert.Equal(BackupProblem.NotWritable, result.Problem);
        Assert.Equal(["old"], await KeptFolder.IdsAsync(result.Kept!));
    }

    [Fact]
    public async Task A_folder_that_a_bot_uses_is_left_alone()
    {
        await KeptFolder.WriteAsync(folder.Data, "a");
        await folder.BackUpAsync();
        await KeptFolder.WriteAsync(folder.Other, "old");
        using (var running = KeptFolder.Open(folder.Other))
        {
            await running.OpenAsync(default);

            var refused = await folder.RestoreAsync("--replace");

            Assert.Equal(1, refused.ExitCode);
            Assert.Contains("Stop den", refused.Error, StringComparison.Ordinal);
            Assert.NotNull(await running.ReadAsync(KeptFolder.Things, new DocumentKey("p", "old"), default));
        }

        Assert.Equal(0, (await folder.RestoreAsync("--replace")).ExitCode);
    }

    [Theory]
    [InlineData("../outside.tsv")]
    [InlineData("lexicon/../../outside.tsv")]
    [InlineData("/tmp/outside.tsv")]
    [InlineData("lexicon/.hidden")]
    [InlineData("appsettings.json")]
    public async Task A_zip_with_a_file_that_does_not_belong_there_is_refused(string name)
        => await RefusedAsync("ikke hører til", zip => Write(zip, name, "noget"));

    [Fact]
    public async Task A_manifest_cannot_name_a_file_outside_either()
        => await RefusedAsync("ikke hører til", zip =>
        {
            Change(zip, "manifest.json", text => text.Replace("pilotbot.db", "../pilotbot.db", StringComparison.Ordinal));
            Write(zip, "../pilotbot.db", "noget");
        });

    [Fact]
    public async Task A_file_that_was_changed_is_noticed()
        => await RefusedAsync("ikke, som det var", zip => Change(zip, "contacts.json", _ => "[1]"));

    [Fact]
    public async Task A_file_that_is_missing_is_noticed()
        => await RefusedAsync("ikke, som det var", zip => zip.GetEntry("contacts.json")!.Delete());

    [Fact]
    public async Task A_backup_of_a_newer_program_is_left_to_that()
        => await RefusedAsync("nyere udgave", zip => Change(zip, "manifest.json", text => text.Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal)));

    [Fact]
    public async Task Another_zip_is_no_backup()
        => await RefusedAsync("ikke en kopi", zip => zip.GetEntry("manifest.json")!.Delete());

    [Theory]
    [InlineData("hej")]
    [InlineData("")]
    public async Task Another_file_is_no_backup(string content)
    {
        await File.WriteAllTextAsync(folder.Zip, content);

        var refused = await folder.RestoreAsync();

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("ikke en kopi", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_store_there_is_nothing_to_back_up()
    {
        var refused = await folder.BackUpAsync("--json");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("intet lager", refused.Json.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Empty(NamesIn(folder.Data));
    }

    private static void Rename(string from, string to, bool fails)
    {
        if (fails)
        {
            throw new IOException("Device or resource busy");
        }

        Directory.Move(from, to);
    }

    /// <summary>A backup, and another folder with other data, of the administrator too.</summary>
    private async Task FillAsync()
    {
        await KeptFolder.WriteAsync(folder.Data, "a");
        await folder.BackUpAsync();
        await KeptFolder.WriteAsync(folder.Other, "old");
        await File.WriteAllTextAsync(Path.Combine(folder.Other, "contacts.json"), "[]");
        Directory.CreateDirectory(Path.Combine(folder.Other, "lexicon"));
    }

    private static IEnumerable<string?> NamesIn(string path) => Directory.EnumerateFileSystemEntries(path).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    private static void Change(ZipArchive zip, string name, Func<string, string> change)
    {
        var entry = zip.GetEntry(name)!;
        string content;
        using (var reader = new StreamReader(entry.Open()))
        {
            content = reader.ReadToEnd();
        }

        entry.Delete();
        Write(zip, name, change(content));
    }

    /// <summary>A backup that was changed is refused in words, and nothing is left behind.</summary>
    private async Task RefusedAsync(string words, Action<ZipArchive> change)
    {
        await KeptFolder.WriteAsync(folder.Data, "a");
        await File.WriteAllTextAsync(Path.Combine(folder.Data, "contacts.json"), "[]");
        await folder.BackUpAsync();
        using (var zip = ZipFile.Open(folder.Zip, ZipArchiveMode.Update))
        {
            change(zip);
        }

        var refused = await folder.RestoreAsync();

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(words, refused.Error, StringComparison.Ordinal);
        Assert.Empty(NamesIn(folder.Other));
        Assert.False(File.Exists(Path.Combine(Path.GetTempPath(), "outside.tsv")));
    }
}
