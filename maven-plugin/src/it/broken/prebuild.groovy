def build = new org.understudy.maven.NestedBuild(basedir).usePlan().usePlan("src/broken")
build.change("src/broken/accounts/mail.md", "category: email", "category: e-mail")
        .change("src/broken/packs/tom.md", "recipient: tom", "recipient: tim")
return true
